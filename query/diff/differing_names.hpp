#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/model/article.hpp"
#include "query/describe.hpp"
#include "query/diff/differences.hpp"

namespace soichi {

/// The articles whose evidence of the edge came or went.
std::set<NodeId> articles_of(const EdgeDifference& difference);

/// The directives under which the ends of `edge` act together.
std::vector<NodeId> directives_above(const Edge& edge);

/// A node by its name, and its date, whatever its kind.
NamedNode named_node(const Node& node);

/// The names of everything that edges which differ speak of: their ends, their directives and their articles, from
/// whichever graph has them. Reads each graph's nodes once more.
class DifferingNames {
public:
    DifferingNames(const GraphSource& before, const GraphSource& after, const Differences& found);

    /// Named by its id where neither graph has it.
    [[nodiscard]] NamedNode named(NodeId id) const;

    /// By date, then id.
    [[nodiscard]] std::vector<NamedNode> named_by_date(const std::set<NodeId>& ids) const;

    /// The article without its text; only its id where neither graph has it.
    [[nodiscard]] Article article(NodeId id) const;

private:
    std::map<NodeId, Node> nodes_;
};

}  // namespace soichi
