#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi {

/// Why something that was found was declined. The numbers are written to disk: append, never renumber.
enum class Reason : std::uint8_t {
    ambiguous,
    unresolved,
    no_body,
    negated,
    wished,
    planned,
    contradictory,
    below_bar,
    broken_date,
};

/// One row for each reason: its name in dumps and on the command line, and the sentence that explains it to people.
struct ReasonRule {
    Reason reason;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

// clang-format off
inline constexpr std::array reason_rules{
    ReasonRule{Reason::ambiguous, "ambiguous",
               "có nhiều khả năng và bài viết không cho biết là khả năng nào",
               "it may be several things, and the article does not tell which"},
    ReasonRule{Reason::unresolved, "unresolved",
               "bài viết không cho biết đây là của nơi nào hoặc là văn bản nào",
               "the article does not tell whose or which it is"},
    ReasonRule{Reason::no_body, "no_body",
               "có chức danh nhưng bài viết không cho biết thuộc cơ quan nào",
               "there is a title, but the article does not tell in which body it is held"},
    ReasonRule{Reason::negated, "negated",
               "câu văn nói rằng việc này chưa hoặc không diễn ra",
               "the sentence says that it did not happen"},
    ReasonRule{Reason::wished, "wished",
               "câu văn chỉ đề nghị hoặc yêu cầu, không nói là đã làm",
               "the sentence asks for it and does not say that it was done"},
    ReasonRule{Reason::planned, "planned",
               "câu văn nói về việc sẽ làm",
               "the sentence speaks of the future"},
    ReasonRule{Reason::contradictory, "contradictory",
               "mâu thuẫn với ngày hoặc cấp ban hành của văn bản, hoặc với danh mục đơn vị hành chính",
               "the dates or ranks of the documents, or the gazetteer, contradict it"},
    ReasonRule{Reason::below_bar, "below_bar",
               "độ tin cậy thấp hơn mức được ghi nhận",
               "it is less certain than what is recorded"},
    ReasonRule{Reason::broken_date, "broken_date",
               "ngày ghi trong bài không có thật; chỉ giữ lại năm",
               "there is no such day; only the year was kept"},
};
// clang-format on

/// The row of `reason`.
constexpr const ReasonRule& rule_of(Reason reason)
{
    return reason_rules[static_cast<std::size_t>(reason)];
}

/// The reason with this name ("below_bar"), if there is one.
std::optional<Reason> reason_named(std::string_view name);

/// Something that a doubtful mention may mean, or that a doubtful clause would state.
struct Candidate {
    std::string label;  ///< of a node; of an edge "label of its source → label of its target"
    std::string key;    ///< the node's, where it is the same in all articles; else ""
    double score = 0;   ///< in (0, 1], how far it is to be believed; 0 where that was not measured
    auto operator<=>(const Candidate&) const = default;
};

/// Something that was found in an article but declined, and why. With neither `kind` nor `relation` it concerns a date.
struct Doubt {
    Span span;  ///< the words, in the stored text
    Reason reason = Reason::ambiguous;
    std::optional<Kind> kind = {};          ///< of the node that the words would name
    std::optional<Relation> relation = {};  ///< of the edge that the words would state
    std::vector<Candidate> candidates = {};
    auto operator<=>(const Doubt&) const = default;
};

/// What a doubt concerns, as dumps name it: "agency", "CARRIES_OUT" or "date".
std::string_view concern_of(const Doubt& doubt);

}  // namespace soichi
