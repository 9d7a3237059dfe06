#pragma once

#include <compare>
#include <cstddef>
#include <iterator>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>

#include "core/store/snapshot.hpp"
#include "query/view/step.hpp"

namespace soichi {

/// One edge as a walk takes it: from `source` to `target`, along the stored edge's arrow or against it.
struct WalkEdge {
    NodeId source;
    NodeId target;
    EdgeId edge;
    Relation relation = Relation::mentions;
    Direction direction = Direction::out;
    auto operator<=>(const WalkEdge&) const = default;
};

/// Iterates over a list that it keeps alive: Boost's algorithms hold on to iterators after the call that gave them,
/// which is why the list is shared.
template <class Item>
class ListIterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Item;
    using difference_type = std::ptrdiff_t;
    using pointer = const Item*;
    using reference = const Item&;
    using List = std::shared_ptr<const std::vector<Item>>;

    ListIterator() = default;
    ListIterator(List list, std::size_t at) : list_{std::move(list)}, at_{at} {}

    reference operator*() const { return (*list_)[at_]; }
    pointer operator->() const { return &(*list_)[at_]; }
    ListIterator& operator++()
    {
        ++at_;
        return *this;
    }
    ListIterator operator++(int)
    {
        auto before = *this;
        ++at_;
        return before;
    }
    friend bool operator==(const ListIterator& a, const ListIterator& b) { return a.at_ == b.at_; }

private:
    List list_;
    std::size_t at_ = 0;
};

/// A snapshot as a directed graph for Boost.Graph: its nodes, and of its edges those that `steps` name, each turned the
/// way the step goes. So a walk from a directive over {against(implements)} goes from it to what implements it.
///
/// Models BidirectionalGraph, AdjacencyGraph, VertexListGraph and EdgeListGraph. Neighbours are read from the store
/// when an algorithm asks for them, in the order of the steps and then of the ids; nothing is kept. vertices(), edges()
/// and their numbers scan the store. A relation without direction is walked both ways.
class GraphView {
public:
    // The name is Boost.Graph's. NOLINTNEXTLINE(readability-identifier-naming)
    struct traversal_category : public virtual boost::bidirectional_graph_tag,
                                public virtual boost::adjacency_graph_tag,
                                public virtual boost::vertex_list_graph_tag,
                                public virtual boost::edge_list_graph_tag {};
    using directed_category = boost::bidirectional_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    using vertex_descriptor = NodeId;
    using edge_descriptor = WalkEdge;
    using out_edge_iterator = ListIterator<WalkEdge>;
    using in_edge_iterator = ListIterator<WalkEdge>;
    using edge_iterator = ListIterator<WalkEdge>;
    using vertex_iterator = ListIterator<NodeId>;
    using adjacency_iterator = ListIterator<NodeId>;
    using degree_size_type = std::size_t;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;

    GraphView(Snapshot snapshot, Steps steps);

    /// The edges that the steps take from `node`, or, of Direction::in, those that lead to it.
    [[nodiscard]] std::vector<WalkEdge> edges_at(NodeId node, Direction side) const;
    [[nodiscard]] std::vector<WalkEdge> all_edges() const;
    [[nodiscard]] std::vector<NodeId> all_nodes() const;

    /// No node has this id.
    static NodeId null_vertex() { return {Kind::article, std::numeric_limits<std::uint64_t>::max()}; }

private:
    Snapshot snapshot_;
    Steps steps_;
};

using EdgeRange = std::pair<ListIterator<WalkEdge>, ListIterator<WalkEdge>>;
using NodeRange = std::pair<ListIterator<NodeId>, ListIterator<NodeId>>;

// What Boost.Graph calls, found by argument-dependent lookup.
EdgeRange out_edges(NodeId node, const GraphView& graph);
EdgeRange in_edges(NodeId node, const GraphView& graph);
NodeRange adjacent_vertices(NodeId node, const GraphView& graph);
NodeRange vertices(const GraphView& graph);
EdgeRange edges(const GraphView& graph);
std::size_t out_degree(NodeId node, const GraphView& graph);
std::size_t in_degree(NodeId node, const GraphView& graph);
std::size_t degree(NodeId node, const GraphView& graph);
std::size_t num_vertices(const GraphView& graph);
std::size_t num_edges(const GraphView& graph);

inline NodeId source(const WalkEdge& edge, const GraphView& /*graph*/)
{
    return edge.source;
}

inline NodeId target(const WalkEdge& edge, const GraphView& /*graph*/)
{
    return edge.target;
}

}  // namespace soichi
