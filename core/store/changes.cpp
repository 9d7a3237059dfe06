#include "core/store/changes.hpp"

#include <xxhash.h>

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

constexpr std::size_t bytes_of_number = sizeof(std::uint64_t);
constexpr std::size_t bytes_of_place = 2 * bytes_of_number;

/// Eight bytes of the key as a number that sorts as they do; zeros after its end.
std::uint64_t number_at(const std::string& key, std::size_t begin)
{
    std::uint64_t number = 0;
    for (auto at = begin; at < begin + bytes_of_number; ++at) {
        number = (number << 8U) | (at < key.size() ? static_cast<unsigned char>(key[at]) : 0U);
    }
    return number;
}

}  // namespace

void Changes::add(Family family, std::string key, std::string item, std::int64_t times)
{
    auto& parts = changes_[static_cast<std::size_t>(family)];
    if (parts.empty()) {
        parts.emplace_back();
    }
    parts.back().push_back({std::move(key), std::move(item), times});
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

bool Changes::before(const Place& a, const Place& b)
{
    if (a.key_begins != b.key_begins) {
        return a.key_begins < b.key_begins;
    }
    if (a.key_goes_on != b.key_goes_on) {
        return a.key_goes_on < b.key_goes_on;
    }
    const auto longer = a.change->key.size() > bytes_of_place || a.change->key.size() != b.change->key.size();
    const auto order = longer ? a.change->key.compare(b.change->key) : 0;
    return order != 0 ? order < 0 : a.item < b.item;
}

std::vector<Changes::Place> Changes::places_in_order(const OfFamily& parts)
{
    std::vector<Place> places;
    for (const auto& part : parts) {
        for (const auto& change : part) {
            places.push_back({number_at(change.key, 0), number_at(change.key, bytes_of_number),
                              XXH3_64bits(change.item.data(), change.item.size()), &change});
        }
    }
    std::sort(places.begin(), places.end(), before);
    return places;
}

void Changes::move_to(Rows& rows, Family family, OfFamily& parts)
{
    const auto places = places_in_order(parts);
    CountedSet items;
    for (auto place = places.begin(); place != places.end();) {
        const auto& key = place->change->key;
        items.clear();
        for (; place != places.end() && place->change->key == key; ++place) {
            const auto& [ignored, item, times] = *place->change;
            if (!items.empty() && items.back().item == item) {
                items.back().count += times;
            } else {
                items.push_back({item, times});
            }
        }
        normalise(items);
        if (!items.empty()) {
            rows.merge(family, key, encode(items));
        }
    }
    parts.clear();
}

void Changes::move_to(Rows& rows, std::size_t threads)
{
    in_parallel(threads, family_rules.size(),
                [&](std::size_t i) { move_to(rows, family_rules[i].family, changes_[i]); });
}

}  // namespace soichi
