#include "core/store/changes.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <tuple>

#include "core/parallel.hpp"
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
    changes_[static_cast<std::size_t>(family)].push_back({std::move(key), std::move(item), times});
}

void Changes::absorb(Changes&& others)
{
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        auto& theirs = others.changes_[i];
        changes_[i].insert(changes_[i].end(), std::move_iterator{theirs.begin()}, std::move_iterator{theirs.end()});
        theirs.clear();
    }
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

std::vector<Changes::Place> Changes::places_in_order(const OfFamily& changes)
{
    std::vector<Place> places;
    places.reserve(changes.size());
    for (const auto& change : changes) {
        std::uint64_t beginning = 0;
        for (std::size_t at = 0; at < sizeof beginning; ++at) {
            const auto byte = at < change.key.size() ? static_cast<unsigned char>(change.key[at]) : 0U;
            beginning = (beginning << 8U) | byte;
        }
        places.push_back({beginning, static_cast<std::uint32_t>(places.size())});
    }
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (a.beginning != b.beginning) {
            return a.beginning < b.beginning;
        }
        const auto& x = changes[a.index];
        const auto& y = changes[b.index];
        return std::tie(x.key, x.item) < std::tie(y.key, y.item);
    });
    return places;
}

void Changes::move_to(Rows& rows, Family family, OfFamily& changes)
{
    const auto places = places_in_order(changes);
    for (auto first = places.begin(); first != places.end();) {
        auto& key = changes[first->index].key;
        CountedSet items;
        auto last = first;
        for (; last != places.end() && changes[last->index].key == key; ++last) {
            items.push_back({changes[last->index].item, changes[last->index].times});
        }
        normalise(items);
        if (!items.empty()) {
            rows.merge(family, std::move(key), encode(items));
        }
        first = last;
    }
    changes.clear();
}

void Changes::move_to(Rows& rows, std::size_t threads)
{
    in_parallel(threads, family_rules.size(),
                [&](std::size_t i) { move_to(rows, family_rules[i].family, changes_[i]); });
}

}  // namespace soichi
