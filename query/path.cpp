#include "query/path.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "query/graph_view.hpp"

namespace soichi {

namespace {

/// Where a node stands in a search from one end.
struct Found {
    std::size_t distance = 0;
    std::vector<NodeId> parents;  ///< all neighbours that are one step nearer to the end
};

/// A search that grows layer by layer from one end.
struct Side {
    std::unordered_map<NodeId, Found> found;
    std::vector<NodeId> frontier;
    std::size_t distance = 0;

    explicit Side(NodeId end) : found{{end, {}}}, frontier{end} {}
};

/// Add the next layer; false where more than `budget` nodes would be known.
bool grow(const GraphView& view, Side& side, std::size_t budget)
{
    std::vector<NodeId> next;
    ++side.distance;
    for (const auto node : side.frontier) {
        for (const auto& edge : view.edges_at(node, Direction::out)) {
            const auto [at, fresh] = side.found.try_emplace(edge.target, Found{side.distance, {}});
            if (fresh) {
                next.push_back(edge.target);
            }
            auto& parents = at->second.parents;
            if (at->second.distance == side.distance && (parents.empty() || parents.back() != node)) {
                parents.push_back(node);
            }
        }
        if (side.found.size() > budget) {
            return false;
        }
    }
    side.frontier = std::move(next);
    return true;
}

/// The nodes of the newest layer that the other search knows too; of them only those nearest to its end.
std::vector<NodeId> meetings(const Side& grown, const Side& other)
{
    std::vector<NodeId> met;
    std::size_t nearest = 0;
    for (const auto node : grown.frontier) {
        const auto known = other.found.find(node);
        if (known == other.found.end()) {
            continue;
        }
        if (met.empty() || known->second.distance < nearest) {
            met.clear();
            nearest = known->second.distance;
        }
        if (known->second.distance == nearest) {
            met.push_back(node);
        }
    }
    return met;
}

/// The layers between the end of `side` and the meetings, the end's own first: all nodes of shortest paths.
std::vector<std::set<NodeId>> layers_to(const Side& side, const std::vector<NodeId>& met)
{
    std::vector<std::set<NodeId>> layers{{met.begin(), met.end()}};
    for (auto distance = side.found.at(met.front()).distance; distance > 0; --distance) {
        std::set<NodeId> nearer;
        for (const auto node : layers.back()) {
            const auto& parents = side.found.at(node).parents;
            nearer.insert(parents.begin(), parents.end());
        }
        layers.push_back(std::move(nearer));
    }
    std::reverse(layers.begin(), layers.end());
    return layers;
}

bool contains(const std::vector<NodeId>& nodes, NodeId node)
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

/// The least path through the layers: from each node to the least of the next layer that knows it as a parent.
std::vector<NodeId> least_path(const Side& from, const Side& to, const std::vector<NodeId>& met)
{
    const auto layers = layers_to(from, met);
    std::vector<NodeId> path{*layers.front().begin()};
    for (std::size_t i = 1; i < layers.size(); ++i) {
        const auto next = std::find_if(layers[i].begin(), layers[i].end(),
                                       [&](NodeId node) { return contains(from.found.at(node).parents, path.back()); });
        path.push_back(*next);
    }
    while (to.found.at(path.back()).distance > 0) {
        const auto& parents = to.found.at(path.back()).parents;
        path.push_back(*std::min_element(parents.begin(), parents.end()));
    }
    return path;
}

/// The nodes of the path; nothing where there is none or `budget` was reached, which then is told.
std::optional<std::vector<NodeId>> search(const GraphView& view, NodeId from, NodeId to, std::size_t budget, bool& cut)
{
    Side source{from};
    Side target{to};
    if (from == to) {
        return std::vector{from};
    }
    while (!source.frontier.empty() && !target.frontier.empty()) {
        const bool forward = source.frontier.size() <= target.frontier.size();
        auto& grown = forward ? source : target;
        const auto& other = forward ? target : source;
        const auto known = other.found.size();
        if (known >= budget || !grow(view, grown, budget - known)) {
            cut = true;
            return std::nullopt;
        }
        const auto met = meetings(grown, other);
        if (!met.empty()) {
            return least_path(source, target, met);
        }
    }
    return std::nullopt;
}

std::vector<PathHop> explain(const Snapshot& snapshot, const GraphView& view, const std::vector<NodeId>& nodes)
{
    Citer citer{snapshot};
    Describer describer{snapshot};
    std::vector<PathHop> hops;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        std::vector<WalkEdge> between;
        for (const auto& edge : view.edges_at(nodes[i], Direction::out)) {
            if (edge.target == nodes[i + 1]) {
                between.push_back(edge);
            }
        }
        const auto first = *std::min_element(between.begin(), between.end(), [](const WalkEdge& a, const WalkEdge& b) {
            return std::tie(a.relation, a.direction, a.edge) < std::tie(b.relation, b.direction, b.edge);
        });
        hops.push_back({describer.line(nodes[i]), describer.line(nodes[i + 1]), first.edge,
                        Step{first.relation, first.direction}, between.size() - 1, citer.proof(first.edge)});
    }
    return hops;
}

}  // namespace

Path shortest_path(const Snapshot& snapshot, NodeId from, NodeId to, const PathOptions& options)
{
    const GraphView view{snapshot, every_way(options.with_articles)};
    Path path;
    if (const auto nodes = search(view, from, to, options.max_nodes, path.nodes_reached)) {
        path.found = true;
        path.hops = explain(snapshot, view, *nodes);
    }
    return path;
}

}  // namespace soichi
