#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/show/show.hpp"

namespace soichi {

/// What a stretch of an article's text is to a reader.
enum class MarkKind : std::uint8_t {
    entity,  ///< words that name an entity
    doubt,   ///< words that a doubt is about
    said,    ///< a clause that a claim, or a doubt about an edge, rests on
};

struct Mark {
    Span span;
    MarkKind kind = MarkKind::entity;
    std::uint32_t index = 0;  ///< into the sheet's entities or doubts; 0 for `said`
    auto operator<=>(const Mark&) const = default;
};

/// An article with everything that was read in it, for a reader who wants to see where and why.
struct Explanation {
    ArticleSheet sheet;
    std::string text;            ///< as it is stored
    std::vector<Mark> mentions;  ///< names and doubtful words, nested or apart, by begin, the longer first
};

/// Nothing where the store lacks the article.
std::optional<Explanation> explain(const Snapshot& snapshot, NodeId article);

/// The clauses that claims and doubts about edges rest on, each once, by begin, the longer first.
std::vector<Mark> said_in(const ArticleSheet& sheet);

/// `marks` by begin, the longer first, with one of each span, and without those that overlap an earlier one without
/// lying inside it: what is left can be written as brackets. Those left out go to `overlapping`, where it is given.
std::vector<Mark> nested(std::vector<Mark> marks, std::vector<Mark>* overlapping = nullptr);

}  // namespace soichi
