#include "core/store/neighbour_list.hpp"

#include "core/store/counted_set.hpp"
#include "core/store/keys.hpp"

namespace soichi {

namespace {

EdgeId edge_between(Relation relation, Direction direction, NodeId node, NodeId other)
{
    return direction == Direction::out ? edge_id(relation, node, other) : edge_id(relation, other, node);
}

}  // namespace

std::string neighbour_item(Relation relation, const Neighbour& neighbour)
{
    auto item = keys::node(neighbour.node);
    if (!rule_of(relation).discriminator.empty()) {
        item += keys::edge(neighbour.edge);
    }
    return item;
}

std::vector<Neighbour> neighbours_of_list(Relation relation, Direction direction, NodeId node,
                                          std::string_view counted_list)
{
    const bool computed = rule_of(relation).discriminator.empty();
    std::vector<Neighbour> neighbours;
    for_each_item(counted_list, [&](const CountedItem& counted) {
        if (counted.count < 1) {
            return;
        }
        ByteReader bytes{counted.item};
        const auto other = keys::read_node(bytes);
        const auto edge = computed ? edge_between(relation, direction, node, other) : EdgeId{bytes.be64()};
        bytes.finish();
        neighbours.push_back({other, edge});
    });
    return neighbours;
}

void others_of_list(std::string_view counted_list, std::vector<NodeId>& others)
{
    others.clear();
    for_each_item(counted_list, [&others](const CountedItem& counted) {
        if (counted.count > 0) {
            ByteReader bytes{counted.item};
            others.push_back(keys::read_node(bytes));
        }
    });
}

}  // namespace soichi
