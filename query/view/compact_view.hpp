#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/property_map/property_map.hpp>

#include "core/store/snapshot.hpp"
#include "query/view/node_numbers.hpp"
#include "query/view/step.hpp"

namespace soichi {

/// An edge of a CompactView, as a walk takes it. Which stored edge it is, edge_of() tells.
struct CompactEdge {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint8_t step = 0;  ///< place in CompactView::steps()
    auto operator<=>(const CompactEdge&) const = default;
};

/// The same graph as GraphView over the same steps, held in memory as compressed sparse rows: for questions about the
/// whole graph. Its vertices are the numbers from 0 of the nodes that any of its edges ends at, in the order of their
/// ids. At each node edges stand in the order of the steps and then of the ids, as in GraphView.
///
/// Models BidirectionalGraph, AdjacencyGraph, VertexListGraph and EdgeListGraph, with a vertex index. Reads the lists
/// of the steps' relations twice when it is made, and nothing afterwards; at most 2^32 edges. Takes 10 bytes an edge
/// and 18 a node.
class CompactView {
public:
    // The name is Boost.Graph's. NOLINTNEXTLINE(readability-identifier-naming)
    struct traversal_category : public virtual boost::bidirectional_graph_tag,
                                public virtual boost::adjacency_graph_tag,
                                public virtual boost::vertex_list_graph_tag,
                                public virtual boost::edge_list_graph_tag {};
    using directed_category = boost::bidirectional_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    using vertex_descriptor = std::uint32_t;
    using edge_descriptor = CompactEdge;
    using degree_size_type = std::size_t;
    using vertices_size_type = std::uint32_t;
    using edges_size_type = std::size_t;
    using vertex_iterator = boost::counting_iterator<std::uint32_t>;
    class EdgeIterator;
    using out_edge_iterator = EdgeIterator;
    using in_edge_iterator = EdgeIterator;
    using edge_iterator = EdgeIterator;
    using adjacency_iterator = std::vector<std::uint32_t>::const_iterator;

    /// The rows of one side: who stands at the other end of each node's edges.
    struct Rows {
        std::vector<std::uint32_t> begins;  ///< a node's edges begin at its place and end at the next one's
        std::vector<std::uint32_t> others;
        std::vector<std::uint8_t> steps;
    };

    CompactView(const Snapshot& snapshot, const Steps& steps);

    /// From parts that were read elsewhere: see compact_cache.hpp.
    CompactView(Steps steps, NodeNumbers nodes, Rows out, Rows in);

    [[nodiscard]] const Steps& steps() const { return steps_; }
    [[nodiscard]] const NodeNumbers& nodes() const { return nodes_; }
    [[nodiscard]] const Rows& rows(Direction side) const { return side == Direction::out ? out_ : in_; }
    [[nodiscard]] std::size_t edge_count() const { return out_.others.size(); }

    /// What it takes in memory.
    [[nodiscard]] std::size_t bytes() const;

    static vertex_descriptor null_vertex() { return std::numeric_limits<vertex_descriptor>::max(); }

private:
    Steps steps_;
    NodeNumbers nodes_;
    Rows out_;
    Rows in_;
};

/// Goes over the edges of one side of one node, or of all nodes.
class CompactView::EdgeIterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = CompactEdge;
    using difference_type = std::ptrdiff_t;
    using pointer = const CompactEdge*;
    using reference = CompactEdge;

    EdgeIterator() = default;
    EdgeIterator(const Rows& rows, Direction side, std::uint32_t node, std::size_t at)
        : rows_{&rows},
          at_{at},
          node_{node},
          side_{side}
    {
    }

    CompactEdge operator*() const
    {
        const auto other = rows_->others[at_];
        const auto step = rows_->steps[at_];
        return side_ == Direction::out ? CompactEdge{node_, other, step} : CompactEdge{other, node_, step};
    }
    EdgeIterator& operator++()
    {
        ++at_;
        while (node_ + 2 < rows_->begins.size() && at_ >= rows_->begins[node_ + 1]) {
            ++node_;
        }
        return *this;
    }
    EdgeIterator operator++(int)
    {
        auto before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const EdgeIterator& a, const EdgeIterator& b) { return a.at_ == b.at_; }

private:
    const Rows* rows_ = nullptr;
    std::size_t at_ = 0;
    std::uint32_t node_ = 0;
    Direction side_ = Direction::out;
};

using CompactEdges = std::pair<CompactView::EdgeIterator, CompactView::EdgeIterator>;

// What Boost.Graph calls, found by argument-dependent lookup.

inline CompactEdges edges_of(std::uint32_t node, const CompactView& graph, Direction side)
{
    const auto& rows = graph.rows(side);
    return {{rows, side, node, rows.begins[node]}, {rows, side, node, rows.begins[node + 1]}};
}
inline CompactEdges out_edges(std::uint32_t node, const CompactView& graph)
{
    return edges_of(node, graph, Direction::out);
}
inline CompactEdges in_edges(std::uint32_t node, const CompactView& graph)
{
    return edges_of(node, graph, Direction::in);
}
CompactEdges edges(const CompactView& graph);

inline std::pair<CompactView::adjacency_iterator, CompactView::adjacency_iterator> adjacent_vertices(
    std::uint32_t node, const CompactView& graph)
{
    const auto& rows = graph.rows(Direction::out);
    return {rows.others.begin() + rows.begins[node], rows.others.begin() + rows.begins[node + 1]};
}
inline std::pair<CompactView::vertex_iterator, CompactView::vertex_iterator> vertices(const CompactView& graph)
{
    return {CompactView::vertex_iterator{0},
            CompactView::vertex_iterator{static_cast<std::uint32_t>(graph.nodes().size())}};
}
inline std::size_t out_degree(std::uint32_t node, const CompactView& graph)
{
    const auto& begins = graph.rows(Direction::out).begins;
    return begins[node + 1] - begins[node];
}
inline std::size_t in_degree(std::uint32_t node, const CompactView& graph)
{
    const auto& begins = graph.rows(Direction::in).begins;
    return begins[node + 1] - begins[node];
}
inline std::size_t degree(std::uint32_t node, const CompactView& graph)
{
    return out_degree(node, graph) + in_degree(node, graph);
}
inline std::uint32_t num_vertices(const CompactView& graph)
{
    return static_cast<std::uint32_t>(graph.nodes().size());
}
inline std::size_t num_edges(const CompactView& graph)
{
    return graph.edge_count();
}
inline std::uint32_t source(const CompactEdge& edge, const CompactView& /*graph*/)
{
    return edge.source;
}
inline std::uint32_t target(const CompactEdge& edge, const CompactView& /*graph*/)
{
    return edge.target;
}
inline boost::typed_identity_property_map<std::uint32_t> get(boost::vertex_index_t /*tag*/,
                                                             const CompactView& /*graph*/)
{
    return {};
}
inline std::uint32_t get(boost::vertex_index_t /*tag*/, const CompactView& /*graph*/, std::uint32_t node)
{
    return node;
}

}  // namespace soichi

template <>
struct boost::property_map<soichi::CompactView, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::uint32_t>;
    using const_type = type;
};
