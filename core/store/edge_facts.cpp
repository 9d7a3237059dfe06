#include "core/store/edge_facts.hpp"

#include "core/store/facts.hpp"
#include "core/store/keys.hpp"

namespace soichi {

namespace {

/// ends := relation:u8 from:node to:node
std::string ends_of(const Edge& edge)
{
    return keys::list(edge.relation, edge.from) + keys::node(edge.to);
}

}  // namespace

std::vector<std::string> facts_of(const Edge& edge)
{
    std::vector<std::string> facts{encode(Fact{FactTag::ends, {}, ends_of(edge)})};
    for (const auto& [name, value] : edge.properties) {
        facts.push_back(encode(Fact{FactTag::property, name, value}));
    }
    return facts;
}

std::optional<Edge> edge_of_facts(EdgeId id, std::string_view counted_facts)
{
    const auto facts = decode_counted_set(counted_facts);
    for (const auto& [item, count] : facts) {
        const auto fact = decode_fact(item);
        if (fact.tag == FactTag::ends && count > 0) {
            ByteReader ends{fact.value};
            Edge edge;
            edge.id = id;
            edge.relation = keys::read_relation(ends);
            edge.from = keys::read_node(ends);
            edge.to = keys::read_node(ends);
            ends.finish();
            edge.properties = choose_properties(facts);
            return edge;
        }
    }
    return std::nullopt;
}

}  // namespace soichi
