#include "query/view/compact_view.hpp"

#include <algorithm>
#include <numeric>

#include "core/error.hpp"

namespace soichi {

namespace {

/// Steps are walked from the lists of one side: those of a step along the arrows lie among the outgoing ones.
Direction list_of(Step step, Direction side)
{
    return side == Direction::out ? step.direction : opposite(step.direction);
}

/// A node and how many edges a step has there.
struct Listed {
    NodeId node;
    std::uint32_t edges = 0;
};

std::vector<Listed> lists_of(const Snapshot& snapshot, const Steps& steps, Direction side)
{
    std::vector<Listed> lists;
    for (const auto step : steps) {
        snapshot.for_each_adjacency(step.relation, list_of(step, side),
                                    [&lists](NodeId node, const std::vector<NodeId>& others) {
                                        if (!others.empty()) {
                                            lists.push_back({node, static_cast<std::uint32_t>(others.size())});
                                        }
                                        return true;
                                    });
    }
    return lists;
}

/// All nodes that an edge ends at: each end is listed on one side.
NodeNumbers number_ends(const std::vector<Listed>& out, const std::vector<Listed>& in)
{
    std::vector<NodeId> ids;
    ids.reserve(out.size() + in.size());
    for (const auto* const lists : {&out, &in}) {
        for (const auto& list : *lists) {
            ids.push_back(list.node);
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return NodeNumbers{ids};
}

/// Where each node's edges begin.
std::vector<std::uint32_t> begins_of(const NodeNumbers& nodes, const std::vector<Listed>& lists)
{
    std::vector<std::uint32_t> begins(nodes.size() + 1);
    std::uint64_t all = 0;
    for (const auto& list : lists) {
        begins[*nodes.number(list.node) + 1] += list.edges;
        all += list.edges;
    }
    if (all > std::numeric_limits<std::uint32_t>::max()) {
        throw UsageError{"more than 4,294,967,295 edges: ask of fewer relations"};
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    return begins;
}

CompactView::Rows rows_of(const Snapshot& snapshot, const NodeNumbers& nodes, const Steps& steps, Direction side,
                          std::vector<std::uint32_t> begins)
{
    CompactView::Rows rows{std::move(begins), {}, {}};
    rows.others.resize(rows.begins.back());
    rows.steps.resize(rows.begins.back());
    auto next = rows.begins;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const auto read = [&](NodeId node, const std::vector<NodeId>& others) {
            auto& at = next[*nodes.number(node)];
            for (const auto other : others) {
                rows.others[at] = *nodes.number(other);
                rows.steps[at++] = static_cast<std::uint8_t>(step);
            }
            return true;
        };
        snapshot.for_each_adjacency(steps[step].relation, list_of(steps[step], side), read);
    }
    return rows;
}

}  // namespace

CompactView::CompactView(const Snapshot& snapshot, const Steps& steps) : steps_{settled(steps)}
{
    const auto out = lists_of(snapshot, steps_, Direction::out);
    const auto in = lists_of(snapshot, steps_, Direction::in);
    nodes_ = number_ends(out, in);
    out_ = rows_of(snapshot, nodes_, steps_, Direction::out, begins_of(nodes_, out));
    in_ = rows_of(snapshot, nodes_, steps_, Direction::in, begins_of(nodes_, in));
}

CompactView::CompactView(Steps steps, NodeNumbers nodes, Rows out, Rows in)
    : steps_{std::move(steps)},
      nodes_{std::move(nodes)},
      out_{std::move(out)},
      in_{std::move(in)}
{
}

std::size_t CompactView::bytes() const
{
    auto bytes = nodes_.bytes();
    for (const auto* const rows : {&out_, &in_}) {
        bytes += (rows->begins.size() + rows->others.size()) * sizeof(std::uint32_t) + rows->steps.size();
    }
    return bytes;
}

CompactEdges edges(const CompactView& graph)
{
    const auto& rows = graph.rows(Direction::out);
    std::uint32_t first = 0;
    while (first + 2 < rows.begins.size() && rows.begins[first + 1] == 0) {
        ++first;
    }
    return {{rows, Direction::out, first, 0}, {rows, Direction::out, 0, graph.edge_count()}};
}

}  // namespace soichi
