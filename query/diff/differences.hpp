#pragma once

#include <optional>
#include <vector>

#include "query/diff/graph_source.hpp"

namespace soichi {

/// A node that is not the same in two graphs, as each has it.
struct NodeDifference {
    std::optional<Node> before;
    std::optional<Node> after;

    [[nodiscard]] NodeId id() const { return after ? after->id : before->id; }
};

/// An edge that is not the same in two graphs, as each has it.
struct EdgeDifference {
    std::optional<Edge> before;
    std::optional<Edge> after;
    std::vector<SourcePiece> gained;  ///< evidence that only the second graph has
    std::vector<SourcePiece> lost;
    std::vector<SourcePiece> kept;  ///< of the second graph, where its evidence is the same

    [[nodiscard]] const Edge& edge() const { return after ? *after : *before; }
};

struct Differences {
    std::vector<NodeDifference> nodes;  ///< by kind and id
    std::vector<EdgeDifference> edges;  ///< by id
};

/// What differs, as it is read: one merge over the nodes of both graphs and one over their edges.
Differences differences(const GraphSource& before, const GraphSource& after);

}  // namespace soichi
