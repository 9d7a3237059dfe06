#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace soichi {

/// The column families of a store: one for each question that is asked of it.
enum class Family : std::uint8_t {
    meta,
    articles,
    texts,
    statements,
    nodes,
    out,
    in,
    edges,
    evidence,
    names,
    officials,
    doubts,
    speakers,
    anchors,
    versions,
    sketches,
    files,
};

struct FamilyRule {
    Family family;
    std::string_view name;  ///< on disk: never rename
    bool counted;           ///< values are counted sets (counted_set.hpp), written as sums only
    bool looked_up;         ///< mostly read by whole key, often in vain: worth a Bloom filter
};

// clang-format off
inline constexpr std::array family_rules{
    FamilyRule{Family::meta,       "default",    false, false},  // RocksDB insists on a family of this name
    FamilyRule{Family::articles,   "articles",   false, true},
    FamilyRule{Family::texts,      "texts",      false, false},
    FamilyRule{Family::statements, "statements", false, false},
    FamilyRule{Family::nodes,      "nodes",      true,  true},
    FamilyRule{Family::out,        "out",        true,  true},
    FamilyRule{Family::in,         "in",         true,  true},
    FamilyRule{Family::edges,      "edges",      true,  true},
    FamilyRule{Family::evidence,   "evidence",   true,  false},
    FamilyRule{Family::names,      "names",      true,  false},
    FamilyRule{Family::officials,  "officials",  true,  false},
    FamilyRule{Family::doubts,     "doubts",     false, false},
    FamilyRule{Family::speakers,   "speakers",   true,  false},
    FamilyRule{Family::anchors,    "anchors",    true,  true},
    FamilyRule{Family::versions,   "versions",   true,  false},
    FamilyRule{Family::sketches,   "sketches",   true,  false},
    FamilyRule{Family::files,      "files",      false, true},
};
// clang-format on

constexpr bool families_listed_in_enum_order()
{
    for (std::size_t i = 0; i < family_rules.size(); ++i) {
        if (static_cast<std::size_t>(family_rules[i].family) != i) {
            return false;
        }
    }
    return true;
}
static_assert(families_listed_in_enum_order());

}  // namespace soichi
