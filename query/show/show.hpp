#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/links/links.hpp"
#include "query/review/candidates.hpp"
#include "query/review/doubts.hpp"
#include "query/show/relatives.hpp"

namespace soichi {

/// Everything that the store holds of one node.
struct NodeSheet {
    Node node;
    Links links;                     ///< every relation, both ways
    std::vector<MayBe> may_be;       ///< where only its article knows it: what it may be, the likeliest first
    std::vector<std::string> known;  ///< files and rows of the gazetteer that speak of it
};

/// Everything that the store holds of one edge.
struct EdgeSheet {
    Edge edge;
    NodeLine from;
    NodeLine to;
    std::vector<Citation> evidence;  ///< by article and span
    std::size_t more = 0;            ///< pieces left out
};

/// One statement of an article, in the article's own terms.
struct SheetClaim {
    Claim claim;
    std::string from;
    std::string to;
    std::string quote;
};

/// What an article is and what was read in it.
struct ArticleSheet {
    Article article;  ///< without its text
    std::size_t text_bytes = 0;
    std::string rules;             ///< version of the rules that read it
    std::vector<Entity> entities;  ///< in order of first mention
    std::vector<SheetClaim> claims;
    std::size_t more_claims = 0;
    std::vector<QuotedDoubt> doubts;
    std::vector<NearDuplicate> near_duplicates;
    std::vector<PageVersion> history;  ///< of its pages, by time
};

/// `limit` bounds each list; 0 for all. Nothing where the store lacks what is asked for.
std::optional<NodeSheet> show_node(const Snapshot& snapshot, NodeId id, std::size_t limit = 0);
std::optional<EdgeSheet> show_edge(const Snapshot& snapshot, EdgeId id, std::size_t limit = 0);
std::optional<ArticleSheet> show_article(const Snapshot& snapshot, NodeId id, std::size_t limit = 0);

}  // namespace soichi
