#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "core/model/id.hpp"

namespace soichi {

/// The neighbours of a node: each once, by id. What is given must last as long as the search.
using Around = std::function<const std::vector<NodeId>&(NodeId)>;

/// The nodes of a path, from its first to its last.
using NodePath = std::vector<NodeId>;

struct PathLimits {
    std::size_t count = 1;      ///< paths wanted
    std::size_t max_hops = 0;   ///< of each path; 0 for any number
    std::size_t max_nodes = 0;  ///< found by all searches together before giving up
};

struct NodePaths {
    std::vector<NodePath>
        paths;         ///< shortest first; of equally short ones the least ids first, compared from the start
    bool cut = false;  ///< PathLimits::max_nodes was reached: there may be more
};

/// The shortest paths without loops between two nodes, by Yen's algorithm with Lawler's saving: each further path
/// leaves one that was found before at some node, and is searched for from there, from both ends at once. No two have
/// the same nodes. A node is joined to itself by one path of no hops. `around` must be symmetric: b is around a where a
/// is around b.
NodePaths shortest_node_paths(const Around& around, NodeId from, NodeId to, const PathLimits& limits);

}  // namespace soichi
