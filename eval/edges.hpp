#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "eval/article_score.hpp"
#include "eval/dump.hpp"
#include "eval/gold.hpp"

namespace soichi::eval {

/// Which node of the gold is which of the dump.
struct NodePairs {
    std::vector<std::string> to_found;           ///< id in the dump of each gold node, empty where it was not found
    std::map<std::string, std::size_t> to_gold;  ///< and back
};

/// An edge of the dump that an article states. A position with several titles stands once for each.
struct FoundEdge {
    const DumpEdge* source = nullptr;
    std::string title;
    std::string folded_title;
};

/// The ids that the article's MENTIONS edges name.
std::set<std::string> mentioned_in(const Dump& dump, const std::string& article);

/// The edges with evidence of the article, in the order of the dump; MENTIONS and PUBLISHES are left out.
std::vector<FoundEdge> edges_stated_in(const Dump& dump, const std::string& article);

/// How an edge of the gold fits a found one: 1 where type, ends and, for positions, title agree; 0 otherwise.
class EdgeFit {
public:
    EdgeFit(const Gold& gold, const NodePairs& nodes, const std::vector<FoundEdge>& found);

    int operator()(std::size_t gold_edge, std::size_t found_edge) const;

private:
    const Gold& gold_;
    const NodePairs& nodes_;
    const std::vector<FoundEdge>& found_;
    std::vector<std::string> titles_;  ///< of the gold's edges, folded
};

/// GOVERNS, PART_OF, SUCCEEDS: said by a name rather than by a clause.
bool is_structural(std::string_view type);

/// May an edge of this type that is not in the gold hang on an optional node at no cost?
bool may_hang_on_optional(std::string_view type);

/// Which rules state the edge in this article, and how firmly. The verdict is left open.
JudgedEdge beliefs_of(const DumpEdge& edge, const std::string& article);

}  // namespace soichi::eval
