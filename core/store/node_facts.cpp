#include "core/store/node_facts.hpp"

#include <set>

#include "core/store/facts.hpp"

namespace soichi {

std::vector<std::string> facts_of(const NodeContribution& node)
{
    std::vector<std::string> facts;
    facts.push_back(encode(Fact{FactTag::key, {}, node.key}));
    facts.push_back(encode(Fact{FactTag::label, {}, node.label}));
    for (const auto& alias : node.aliases) {
        facts.push_back(encode(Fact{FactTag::alias, {}, alias}));
    }
    for (const auto& [name, value] : node.properties) {
        facts.push_back(encode(Fact{FactTag::property, name, value}));
    }
    return facts;
}

std::optional<Node> node_of_facts(NodeId id, std::string_view counted_facts)
{
    const auto facts = decode_counted_set(counted_facts);
    std::vector<CountedValue> keys;
    std::vector<CountedValue> labels;
    std::set<std::string_view> names;
    for (const auto& [item, count] : facts) {
        const auto fact = decode_fact(item);
        if (count < 1) {
            continue;
        }
        if (fact.tag == FactTag::key) {
            keys.push_back({fact.value, count});
        } else if (fact.tag == FactTag::label) {
            labels.push_back({fact.value, count});
            names.insert(fact.value);
        } else if (fact.tag == FactTag::alias) {
            names.insert(fact.value);
        }
    }
    if (keys.empty() || labels.empty()) {
        return std::nullopt;
    }
    Node node;
    node.id = id;
    node.key = most_given(keys);
    node.label = most_given_label(labels);
    names.erase(node.label);
    node.aliases.assign(names.begin(), names.end());
    node.properties = choose_properties(facts);
    return node;
}

}  // namespace soichi
