#pragma once

#include <string>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi {

/// What one article says of one node.
struct NodeContribution {
    NodeId id;
    std::string key;
    std::string label;
    std::vector<std::string> aliases;
    Properties properties;
    bool operator==(const NodeContribution&) const = default;
};

/// What one article says of one edge.
struct EdgeContribution {
    Edge edge;
    std::vector<Evidence> evidence;  ///< all of the same article; may be empty only for edges from the gazetteer
    bool operator==(const EdgeContribution&) const = default;
};

/// What one article adds to the graph. A store's graph is the sum of the contributions of its articles:
/// each can be added or taken away, in any order, with the same result.
struct Contribution {
    std::vector<NodeContribution> nodes;
    std::vector<EdgeContribution> edges;
};

}  // namespace soichi
