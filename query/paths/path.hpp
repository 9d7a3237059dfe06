#pragma once

#include <cstddef>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/links/period.hpp"
#include "query/view/step.hpp"

namespace soichi {

struct PathOptions {
    bool with_articles = false;       ///< may also lead through what articles mention and publish
    std::size_t max_nodes = 200'000;  ///< found by all searches together before giving up
    std::size_t count = 1;            ///< paths wanted
    std::size_t max_hops = 0;         ///< of a path; 0 for any number
    std::vector<Relation> only = {};  ///< edges of these relations; all where empty. Naming MENTIONS or PUBLISHES
                                      ///< allows them too
    Period period = {};               ///< edges that may have been so, or have happened, in it
    double min_confidence = 0;        ///< of an edge's best evidence, in [0, 1]; edges of the gazetteer are certain
};

/// One edge of a path, as the path goes.
struct PathHop {
    NodeLine from;
    NodeLine to;
    EdgeId edge;
    Step step;
    std::size_t parallel = 0;  ///< further edges between the same two nodes that the options let through
    Proof proof = {};
};

using PathHops = std::vector<PathHop>;

struct Path {
    bool found = false;
    bool nodes_reached = false;  ///< not found because PathOptions::max_nodes were looked at
    PathHops hops;               ///< none where both ends are one node
};

struct Paths {
    std::vector<PathHops> paths;  ///< shortest first; one without hops where both ends are one node
    bool nodes_reached = false;   ///< PathOptions::max_nodes were looked at: there may be further paths
};

/// A shortest path between two nodes, whichever way the edges point. Of several shortest paths the one whose nodes have
/// the least ids, compared from `from` on; of several edges between two nodes the first by relation, direction and id.
Path shortest_path(const Snapshot& snapshot, NodeId from, NodeId to, const PathOptions& options = {});

/// The PathOptions::count shortest paths without loops, in this order: fewer hops first, then lesser ids. Two paths
/// never have the same nodes; several edges between two nodes are one hop. Fewer where there are no more. A period or a
/// least confidence costs two reads for every edge of a node that is walked through.
Paths shortest_paths(const Snapshot& snapshot, NodeId from, NodeId to, const PathOptions& options = {});

}  // namespace soichi
