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

std::vector<Changes::Place> Changes::places_in_order() const
{
    std::vector<Place> places;
    places.reserve(changes_.size());
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        std::uint64_t beginning = static_cast<std::uint64_t>(changes_[i].family);
        constexpr std::size_t bytes = sizeof beginning - 1;
        for (std::size_t at = 0; at < bytes; ++at) {
            const auto byte = at < changes_[i].key.size() ? static_cast<unsigned char>(changes_[i].key[at]) : 0U;
            beginning = (beginning << 8U) | byte;
        }
        places.push_back({beginning, static_cast<std::uint32_t>(i)});
    }
    std::sort(places.begin(), places.end(), [this](const Place& a, const Place& b) {
        if (a.beginning != b.beginning) {
            return a.beginning < b.beginning;
        }
        const auto& x = changes_[a.index];
        const auto& y = changes_[b.index];
        return std::tie(x.key, x.item) < std::tie(y.key, y.item);
    });
    return places;
}

void Changes::move_to(Rows& rows)
{
    const auto places = places_in_order();
    for (auto first = places.begin(); first != places.end();) {
        auto& begin = changes_[first->index];
        CountedSet items;
        auto last = first;
        for (; last != places.end(); ++last) {
            const auto& change = changes_[last->index];
            if (change.family != begin.family || change.key != begin.key) {
                break;
            }
            items.push_back({change.item, change.times});
        }
        normalise(items);
        if (!items.empty()) {
            rows.merge(begin.family, std::move(begin.key), encode(items));
        }
        first = last;
    }
    changes_.clear();
}

}  // namespace soichi
