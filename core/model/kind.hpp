#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace soichi {

/// What a node is. The numbers are written to disk: append, never renumber.
enum class Kind : std::uint8_t { directive, agency, official, locality, article };

/// One row for each kind: its letter in ids, its name in dumps, and what people call it.
struct KindRule {
    Kind kind;
    char letter;                  ///< first character of a node's id
    std::string_view name;        ///< the ontology's word, as dumps write it
    std::string_view vietnamese;  ///< for messages in Vietnamese
};

// clang-format off
inline constexpr std::array kind_rules{
    KindRule{Kind::directive, 'd', "directive", "văn bản"},
    KindRule{Kind::agency,    'a', "agency",    "cơ quan"},
    KindRule{Kind::official,  'o', "official",  "người giữ chức vụ"},
    KindRule{Kind::locality,  'l', "locality",  "địa phương"},
    KindRule{Kind::article,   't', "article",   "bài viết"},
};
// clang-format on

/// The row of `kind`.
constexpr const KindRule& rule_of(Kind kind)
{
    return kind_rules[static_cast<std::size_t>(kind)];
}

/// The kind with this dump name ("agency"), if there is one.
std::optional<Kind> kind_named(std::string_view name);

/// The kind whose ids begin with `letter`, if there is one.
std::optional<Kind> kind_of_letter(char letter);

}  // namespace soichi
