#include "query/view/graph_view.hpp"

namespace soichi {

namespace {

template <class Item>
auto range_over(std::vector<Item> items)
{
    const auto size = items.size();
    const auto list = std::make_shared<const std::vector<Item>>(std::move(items));
    return std::pair{ListIterator<Item>{list, 0}, ListIterator<Item>{list, size}};
}

}  // namespace

GraphView::GraphView(Snapshot snapshot, Steps steps) : snapshot_{std::move(snapshot)}, steps_{settled(steps)} {}

std::vector<WalkEdge> GraphView::edges_at(NodeId node, Direction side) const
{
    std::vector<WalkEdge> found;
    for (const auto [relation, direction] : steps_) {
        const auto read = side == Direction::out ? direction : opposite(direction);
        if (!may_start_at({relation, read}, node.kind)) {
            continue;
        }
        for (const auto& [other, edge] : snapshot_.neighbours(node, relation, read)) {
            found.push_back(side == Direction::out ? WalkEdge{node, other, edge, relation, direction}
                                                   : WalkEdge{other, node, edge, relation, direction});
        }
    }
    return found;
}

std::vector<WalkEdge> GraphView::all_edges() const
{
    std::vector<WalkEdge> found;
    for (const auto [relation, direction] : steps_) {
        const auto add = [&, step = Step{relation, direction}](NodeId node, const std::vector<Neighbour>& neighbours) {
            for (const auto& [other, edge] : neighbours) {
                found.push_back({node, other, edge, step.relation, step.direction});
            }
            return true;
        };
        snapshot_.for_each_neighbourhood(relation, direction, add);
    }
    return found;
}

std::vector<NodeId> GraphView::all_nodes() const
{
    std::vector<NodeId> found;
    snapshot_.for_each_node([&found](const Node& node) {
        found.push_back(node.id);
        return true;
    });
    return found;
}

EdgeRange out_edges(NodeId node, const GraphView& graph)
{
    return range_over(graph.edges_at(node, Direction::out));
}

EdgeRange in_edges(NodeId node, const GraphView& graph)
{
    return range_over(graph.edges_at(node, Direction::in));
}

NodeRange adjacent_vertices(NodeId node, const GraphView& graph)
{
    std::vector<NodeId> targets;
    for (const auto& edge : graph.edges_at(node, Direction::out)) {
        targets.push_back(edge.target);
    }
    return range_over(std::move(targets));
}

NodeRange vertices(const GraphView& graph)
{
    return range_over(graph.all_nodes());
}

EdgeRange edges(const GraphView& graph)
{
    return range_over(graph.all_edges());
}

std::size_t out_degree(NodeId node, const GraphView& graph)
{
    return graph.edges_at(node, Direction::out).size();
}

std::size_t in_degree(NodeId node, const GraphView& graph)
{
    return graph.edges_at(node, Direction::in).size();
}

std::size_t degree(NodeId node, const GraphView& graph)
{
    return out_degree(node, graph) + in_degree(node, graph);
}

std::size_t num_vertices(const GraphView& graph)
{
    return graph.all_nodes().size();
}

std::size_t num_edges(const GraphView& graph)
{
    return graph.all_edges().size();
}

}  // namespace soichi
