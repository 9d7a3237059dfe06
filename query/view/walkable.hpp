#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

#include "query/view/compact_view.hpp"
#include "query/view/graph_view.hpp"

namespace soichi {

// What both views answer beyond Boost.Graph's concepts: which node a vertex is, and the way back; nothing where a
// compact view has no edge at the node.

inline NodeId node_of(NodeId vertex, const GraphView& /*graph*/)
{
    return vertex;
}
inline NodeId node_of(std::uint32_t vertex, const CompactView& graph)
{
    return graph.nodes().id(vertex);
}
inline std::optional<NodeId> vertex_of(NodeId node, const GraphView& /*graph*/)
{
    return node;
}
inline std::optional<std::uint32_t> vertex_of(NodeId node, const CompactView& graph)
{
    return graph.nodes().number(node);
}
inline Step step_of(const WalkEdge& edge, const GraphView& /*graph*/)
{
    return {edge.relation, edge.direction};
}
inline Step step_of(const CompactEdge& edge, const CompactView& graph)
{
    return graph.steps()[edge.step];
}

/// The interface that the lazy and the compact view share: write an algorithm over it, and it runs on either.
template <class Graph>
concept Walkable = requires(const Graph& graph, typename Graph::vertex_descriptor vertex,
                            typename Graph::edge_descriptor edge, NodeId node)
{
    {
        node_of(vertex, graph)
        } -> std::same_as<NodeId>;
    {
        vertex_of(node, graph)
        } -> std::same_as<std::optional<typename Graph::vertex_descriptor>>;
    {
        step_of(edge, graph)
        } -> std::same_as<Step>;
    {
        source(edge, graph)
        } -> std::same_as<typename Graph::vertex_descriptor>;
    {
        target(edge, graph)
        } -> std::same_as<typename Graph::vertex_descriptor>;
    {
        *out_edges(vertex, graph).first
        } -> std::convertible_to<typename Graph::edge_descriptor>;
    {
        *in_edges(vertex, graph).first
        } -> std::convertible_to<typename Graph::edge_descriptor>;
    {
        *adjacent_vertices(vertex, graph).first
        } -> std::convertible_to<typename Graph::vertex_descriptor>;
    {
        *vertices(graph).first
        } -> std::convertible_to<typename Graph::vertex_descriptor>;
    {
        *edges(graph).first
        } -> std::convertible_to<typename Graph::edge_descriptor>;
    {
        out_degree(vertex, graph)
        } -> std::convertible_to<std::size_t>;
    {
        in_degree(vertex, graph)
        } -> std::convertible_to<std::size_t>;
    {
        degree(vertex, graph)
        } -> std::convertible_to<std::size_t>;
    {
        num_vertices(graph)
        } -> std::convertible_to<std::size_t>;
    {
        num_edges(graph)
        } -> std::convertible_to<std::size_t>;
};

static_assert(Walkable<GraphView>);
static_assert(Walkable<CompactView>);

/// A node that a walk comes to, and over how many edges at least.
struct Reached {
    NodeId node;
    std::size_t distance = 0;
    auto operator<=>(const Reached&) const = default;
};

/// Everything within `depth` edges of `from`, itself first, nearest first, and then in the order in which the graph
/// gives its edges. Costs what is looked at: the edges of all nodes nearer than `depth`.
template <Walkable Graph>
std::vector<Reached> reach(const Graph& graph, NodeId from, std::size_t depth)
{
    const auto start = vertex_of(from, graph);
    if (!start) {
        return {{from, 0}};
    }
    using Vertex = typename Graph::vertex_descriptor;
    std::vector<std::pair<Vertex, std::size_t>> found{{*start, 0}};
    std::unordered_set<Vertex> known{*start};
    for (std::size_t next = 0; next < found.size() && found[next].second < depth; ++next) {
        const auto distance = found[next].second + 1;
        const auto [first, last] = out_edges(found[next].first, graph);
        for (auto edge = first; edge != last; ++edge) {
            const auto vertex = target(*edge, graph);
            if (known.insert(vertex).second) {
                found.emplace_back(vertex, distance);
            }
        }
    }
    std::vector<Reached> reached;
    reached.reserve(found.size());
    for (const auto& [vertex, distance] : found) {
        reached.push_back({node_of(vertex, graph), distance});
    }
    return reached;
}

}  // namespace soichi
