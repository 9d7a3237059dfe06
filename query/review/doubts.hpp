#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// A doubt with the words that it is about.
struct QuotedDoubt {
    Doubt doubt;
    std::string quote;
};

/// What was declined in one article.
struct ArticleDoubts {
    Article article;                  ///< without its text
    std::vector<QuotedDoubt> doubts;  ///< by span
};

struct DoubtOptions {
    std::optional<NodeId> article;  ///< of this article only
    std::optional<Reason> reason;   ///< for this reason only
    std::size_t limit = 0;          ///< at most so many doubts; 0 for all
};

struct DoubtList {
    std::vector<ArticleDoubts> articles;  ///< by source
    std::size_t more = 0;                 ///< doubts beyond the limit
};

/// The doubts of a store. Reads the doubts of all articles, and the texts of those that it shows.
DoubtList list_doubts(const Snapshot& snapshot, const DoubtOptions& options = {});

/// The bytes of `text` at `span`; empty where it reaches outside.
std::string words_at(std::string_view text, Span span);

/// Each doubt with its words in `text`.
std::vector<QuotedDoubt> quoted(const std::vector<Doubt>& doubts, std::string_view text);

}  // namespace soichi
