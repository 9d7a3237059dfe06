#include "query/paths/path.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "query/paths/path_search.hpp"
#include "query/view/graph_view.hpp"

namespace soichi {

namespace {

Steps walked(const PathOptions& options)
{
    auto steps = every_way(options.with_articles || !options.only.empty());
    const auto unwanted = [&](Step step) {
        const auto& only = options.only;
        return !only.empty() && std::find(only.begin(), only.end(), step.relation) == only.end();
    };
    steps.erase(std::remove_if(steps.begin(), steps.end(), unwanted), steps.end());
    return steps;
}

/// The graph that paths may lead through. Remembers the neighbours of what it was asked for: a search for several paths
/// comes by the same nodes again and again.
class Ways {
public:
    Ways(const Snapshot& snapshot, const PathOptions& options)
        : snapshot_{snapshot},
          options_{options},
          view_{snapshot, walked(options)},
          citer_{snapshot}
    {
    }

    const std::vector<NodeId>& around(NodeId node)
    {
        const auto known = around_.find(node);
        if (known != around_.end()) {
            return known->second;
        }
        std::vector<NodeId> others;
        for (const auto& edge : view_.edges_at(node, Direction::out)) {
            if (edge.target != node && passes(edge)) {
                others.push_back(edge.target);
            }
        }
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        return around_.emplace(node, std::move(others)).first->second;
    }

    std::vector<WalkEdge> between(NodeId from, NodeId to)
    {
        std::vector<WalkEdge> found;
        for (const auto& edge : view_.edges_at(from, Direction::out)) {
            if (edge.target == to && passes(edge)) {
                found.push_back(edge);
            }
        }
        std::sort(found.begin(), found.end(), [](const WalkEdge& a, const WalkEdge& b) {
            return std::tie(a.relation, a.direction, a.edge) < std::tie(b.relation, b.direction, b.edge);
        });
        return found;
    }

private:
    bool passes(const WalkEdge& walk)
    {
        if (options_.period.all_time() && options_.min_confidence <= 0) {
            return true;
        }
        const auto edge = snapshot_.edge(walk.edge);
        if (!edge) {
            return false;
        }
        const auto evidence = snapshot_.evidence(walk.edge);
        const bool sure = evidence.empty() || std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& piece) {
                              return piece.confidence >= options_.min_confidence;
                          });
        return sure && may_be_in(options_.period, *edge, evidence, snapshot_, citer_);
    }

    Snapshot snapshot_;
    PathOptions options_;
    GraphView view_;
    Citer citer_;
    std::unordered_map<NodeId, std::vector<NodeId>> around_;
};

/// Tells the hops of paths; what several paths share is read once.
class Teller {
public:
    Teller(const Snapshot& snapshot, Ways& ways) : ways_{ways}, citer_{snapshot}, describer_{snapshot} {}

    PathHops hops(const NodePath& nodes)
    {
        PathHops hops;
        for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
            const auto between = ways_.between(nodes[i], nodes[i + 1]);
            const auto& first = between.front();
            hops.push_back({describer_.line(nodes[i]), describer_.line(nodes[i + 1]), first.edge,
                            Step{first.relation, first.direction}, between.size() - 1, citer_.proof(first.edge)});
        }
        return hops;
    }

private:
    Ways& ways_;
    Citer citer_;
    Describer describer_;
};

}  // namespace

Path shortest_path(const Snapshot& snapshot, NodeId from, NodeId to, const PathOptions& options)
{
    auto one = options;
    one.count = 1;
    auto found = shortest_paths(snapshot, from, to, one);
    Path path;
    path.found = !found.paths.empty();
    path.nodes_reached = found.nodes_reached;
    if (path.found) {
        path.hops = std::move(found.paths.front());
    }
    return path;
}

Paths shortest_paths(const Snapshot& snapshot, NodeId from, NodeId to, const PathOptions& options)
{
    Ways ways{snapshot, options};
    const Around around = [&ways](NodeId node) -> const std::vector<NodeId>& { return ways.around(node); };
    const auto found = shortest_node_paths(
        around, from, to, {.count = options.count, .max_hops = options.max_hops, .max_nodes = options.max_nodes});
    Paths paths;
    paths.nodes_reached = found.cut;
    Teller teller{snapshot, ways};
    for (const auto& nodes : found.paths) {
        paths.paths.push_back(teller.hops(nodes));
    }
    return paths;
}

}  // namespace soichi
