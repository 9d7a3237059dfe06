#include "query/paths/path_search.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

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

/// What a search has to keep off.
struct KeepOff {
    std::set<NodeId> nodes;     ///< those on the way to where the search starts
    std::set<NodeId> not_next;  ///< where earlier paths went on from there
};

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
NodePath least_path(const Side& from, const Side& to, const std::vector<NodeId>& met)
{
    const auto layers = layers_to(from, met);
    NodePath path{*layers.front().begin()};
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

/// A path, and the place on it where it left an earlier one.
struct Branch {
    NodePath nodes;
    std::size_t fork = 0;
};

struct ByLengthThenIds {
    bool operator()(const Branch& a, const Branch& b) const
    {
        return a.nodes.size() != b.nodes.size() ? a.nodes.size() < b.nodes.size() : a.nodes < b.nodes;
    }
};

class Searcher {
public:
    Searcher(const Around& around, NodeId from, NodeId to, const PathLimits& limits)
        : around_{around},
          from_{from},
          to_{to},
          limits_{limits},
          left_{limits.max_nodes}
    {
    }

    NodePaths run()
    {
        if (from_ == to_) {
            return {{{from_}}, false};
        }
        add(Branch{}, 0);
        while (!cut_ && !waiting_.empty() && accepted_.size() < limits_.count) {
            const auto next = waiting_.extract(waiting_.begin()).value();
            accepted_.push_back(next.nodes);
            for (std::size_t i = next.fork; accepted_.size() < limits_.count && i + 1 < next.nodes.size(); ++i) {
                add(next, i);
            }
        }
        return {std::move(accepted_), cut_};
    }

private:
    /// Look for the shortest path that shares the nodes of `path` up to the one at `fork` and goes on as no path did.
    void add(const Branch& path, std::size_t fork)
    {
        NodePath root{path.nodes.begin(), path.nodes.begin() + static_cast<std::ptrdiff_t>(fork)};
        const auto start = path.nodes.empty() ? from_ : path.nodes[fork];
        const KeepOff off{{root.begin(), root.end()}, taken_after(root, start)};
        const auto rest = search(start, off, limits_.max_hops == 0 ? no_limit : limits_.max_hops - fork);
        if (rest) {
            root.insert(root.end(), rest->begin(), rest->end());
            waiting_.insert({std::move(root), fork});
        }
    }

    /// Where the accepted paths that begin with `root` and `start` go on.
    std::set<NodeId> taken_after(const NodePath& root, NodeId start) const
    {
        std::set<NodeId> taken;
        for (const auto& path : accepted_) {
            const bool same = path.size() > root.size() + 1 && std::equal(root.begin(), root.end(), path.begin());
            if (same && path[root.size()] == start) {
                taken.insert(path[root.size() + 1]);
            }
        }
        return taken;
    }

    std::optional<NodePath> search(NodeId start, const KeepOff& off, std::size_t max_hops)
    {
        Side source{start};
        Side target{to_};
        while (!cut_ && !source.frontier.empty() && !target.frontier.empty()) {
            if (source.distance + target.distance >= max_hops) {
                return std::nullopt;
            }
            const bool forward = source.frontier.size() <= target.frontier.size();
            auto& grown = forward ? source : target;
            grow(grown, start, off);
            const auto met = cut_ ? std::vector<NodeId>{} : meetings(grown, forward ? target : source);
            if (!met.empty()) {
                return least_path(source, target, met);
            }
        }
        return std::nullopt;
    }

    /// Add the next layer, or as much of it as may still be looked at.
    void grow(Side& side, NodeId start, const KeepOff& off)
    {
        std::vector<NodeId> next;
        ++side.distance;
        for (const auto node : side.frontier) {
            for (const auto other : around_(node)) {
                const bool taken =
                    (node == start && off.not_next.contains(other)) || (other == start && off.not_next.contains(node));
                if (!taken && !off.nodes.contains(other)) {
                    reach(side, node, other, next);
                }
            }
            if (cut_) {
                return;
            }
        }
        side.frontier = std::move(next);
    }

    void reach(Side& side, NodeId nearer, NodeId other, std::vector<NodeId>& next)
    {
        const auto [at, fresh] = side.found.try_emplace(other, Found{side.distance, {}});
        if (fresh) {
            next.push_back(other);
            cut_ = cut_ || left_ == 0;
            left_ -= left_ == 0 ? 0 : 1;
        }
        if (at->second.distance == side.distance) {
            at->second.parents.push_back(nearer);
        }
    }

    static constexpr auto no_limit = std::numeric_limits<std::size_t>::max();

    const Around& around_;
    NodeId from_;
    NodeId to_;
    PathLimits limits_;
    std::size_t left_;
    bool cut_ = false;
    std::vector<NodePath> accepted_;
    std::set<Branch, ByLengthThenIds> waiting_;
};

}  // namespace

NodePaths shortest_node_paths(const Around& around, NodeId from, NodeId to, const PathLimits& limits)
{
    return Searcher{around, from, to, limits}.run();
}

}  // namespace soichi
