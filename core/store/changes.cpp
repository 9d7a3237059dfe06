#include "core/store/changes.hpp"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "core/store/counted_set.hpp"
#include "core/store/edge_facts.hpp"
#include "core/store/evidence_codec.hpp"
#include "core/store/keys.hpp"
#include "core/store/name_rows.hpp"
#include "core/store/neighbour_list.hpp"
#include "core/store/node_facts.hpp"

namespace soichi {

namespace {

/// An edge of a symmetric relation is written once, from the lesser id.
Edge in_order(Edge edge)
{
    if (rule_of(edge.relation).symmetric && edge.to < edge.from) {
        std::swap(edge.from, edge.to);
    }
    return edge;
}

}  // namespace

void Changes::add(Family family, std::string key, std::string item, std::int64_t times)
{
    changes_.push_back({family, std::move(key), std::move(item), times});
}

void Changes::add(const Contribution& contribution, std::int64_t times)
{
    for (const auto& node : contribution.nodes) {
        add(node, times);
    }
    for (const auto& edge : contribution.edges) {
        add(edge, times);
    }
}

void Changes::add(const NodeContribution& node, std::int64_t times)
{
    for (auto& fact : facts_of(node)) {
        add(Family::nodes, keys::node(node.id), std::move(fact), times);
    }
    for (auto& key : name_keys(node)) {
        add(Family::names, std::move(key), {}, times);
    }
}

void Changes::add(const EdgeContribution& contribution, std::int64_t times)
{
    const auto edge = in_order(contribution.edge);
    assert(may_join(edge.relation, edge.from.kind, edge.to.kind));
    assert(!rule_of(edge.relation).discriminator.empty() || edge.id == edge_id(edge.relation, edge.from, edge.to));
    add(Family::out, keys::list(edge.relation, edge.from), neighbour_item(edge.relation, {edge.to, edge.id}), times);
    add(Family::in, keys::list(edge.relation, edge.to), neighbour_item(edge.relation, {edge.from, edge.id}), times);
    for (auto& fact : facts_of(edge)) {
        add(Family::edges, keys::edge(edge.id), std::move(fact), times);
    }
    for (const auto& evidence : contribution.evidence) {
        add(Family::evidence, keys::evidence(edge.id, evidence.article), encode_piece(evidence), times);
    }
}

void Changes::move_to(Rows& rows)
{
    std::sort(changes_.begin(), changes_.end(), [](const Change& a, const Change& b) {
        return std::tie(a.family, a.key, a.item) < std::tie(b.family, b.key, b.item);
    });
    for (auto first = changes_.begin(); first != changes_.end();) {
        const auto last = std::find_if(first, changes_.end(), [&](const Change& change) {
            return change.family != first->family || change.key != first->key;
        });
        CountedSet items;
        for (auto change = first; change != last; ++change) {
            items.push_back({change->item, change->times});
        }
        normalise(items);
        if (!items.empty()) {
            rows.merge(first->family, std::move(first->key), encode(items));
        }
        first = last;
    }
    changes_.clear();
}

}  // namespace soichi
