#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/id.hpp"
#include "core/model/kind.hpp"

namespace soichi {

/// What a person decides about the graph, against the rules or beside them.
enum class Verdict : std::uint8_t { same, different, split, wrong, right, place, hide };

/// One row for each verdict: what it is called, and what it speaks of.
struct VerdictRule {
    Verdict verdict;
    std::string_view name;
    bool of_edge;  ///< of the edge from subject to object; else of the subject node, or of subject and object
};

// clang-format off
inline constexpr std::array verdict_rules{
    VerdictRule{Verdict::same,      "same",      false},  // subject and object are one thing
    VerdictRule{Verdict::different, "different", false},  // subject and object are two things
    VerdictRule{Verdict::split,     "split",     false},  // in the articles of detail the subject is another thing
    VerdictRule{Verdict::wrong,     "wrong",     true},   // the edge is not so
    VerdictRule{Verdict::right,     "right",     true},   // the edge is so
    VerdictRule{Verdict::place,     "place",     false},  // the article (subject) speaks from the locality (object)
    VerdictRule{Verdict::hide,      "hide",      false},  // the subject is in no answer and no dump
};
// clang-format on

constexpr const VerdictRule& rule_of(Verdict verdict)
{
    return verdict_rules[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdict_named(std::string_view name);

/// A node by its key in words, the same in every store: "official:quan the lich|gso2004:08".
struct NodeName {
    Kind kind = Kind::directive;
    std::string key;
    auto operator<=>(const NodeName&) const = default;
};

std::string to_string(const NodeName& name);
std::optional<NodeName> parse_node_name(std::string_view text);
inline NodeId id_of(const NodeName& name)
{
    return node_id(name.kind, name.key);
}

/// What stands between the names of several nodes; keys hold blanks and bars.
inline constexpr std::string_view between_names = " ; ";

/// A row of the file of judgements.
struct Judgement {
    Verdict verdict = Verdict::same;
    NodeName subject;
    std::string relation;  ///< of an edge: its label in dumps
    std::optional<NodeName> object;
    std::string detail;  ///< of an edge: its title, or the directives (by name, see between_names) that it is under; of
                         ///< a split: the articles' ids, separated by "|"
    std::string author;
    std::string time;  ///< RFC 3339, in UTC
    std::string reason;
    bool operator==(const Judgement&) const = default;
};

/// "same  official:…  official:…": what it decides about, without author, time and reason. Of two on one matter, the
/// later holds.
std::string matter_of(const Judgement& judgement);

/// Eight hex digits that name a judgement for undoing it; they follow from its row.
std::string id_of(const Judgement& judgement);

/// The row of the file: columns verdict, subject, relation, object, detail, author, time, reason, with tabs between.
std::string row_of(const Judgement& judgement);

/// Throws InputError with what is wrong with the row.
Judgement parse_judgement(std::string_view row);

inline constexpr std::string_view judgements_header =
    "verdict\tsubject\trelation\tobject\tdetail\tauthor\ttime\treason";

}  // namespace soichi
