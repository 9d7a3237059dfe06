#pragma once

#include <cstddef>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/step.hpp"

namespace soichi {

struct PathOptions {
    bool with_articles = false;       ///< may also lead through what articles mention and publish
    std::size_t max_nodes = 200'000;  ///< looked at before giving up
};

/// One edge of a path, as the path goes.
struct PathHop {
    NodeLine from;
    NodeLine to;
    EdgeId edge;
    Step step;
    std::size_t parallel = 0;  ///< further edges between the same two nodes
    Proof proof = {};
};

struct Path {
    bool found = false;
    bool nodes_reached = false;  ///< not found because PathOptions::max_nodes were looked at
    std::vector<PathHop> hops;   ///< none where both ends are one node
};

/// A shortest path between two nodes, whichever way the edges point. Of several shortest paths the one whose nodes have
/// the least ids, compared from `from` on; of several edges between two nodes the first by relation, direction and id.
Path shortest_path(const Snapshot& snapshot, NodeId from, NodeId to, const PathOptions& options = {});

}  // namespace soichi
