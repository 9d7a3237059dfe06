#include "core/store/changes.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <iterator>

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

/// Eight bytes of the key as a number that sorts as they do; zeros after its end.
std::uint64_t number_at(std::string_view key, std::size_t begin)
{
    std::array<unsigned char, bytes_of_number> bytes{};
    if (begin < key.size()) {
        std::memcpy(bytes.data(), key.data() + begin, std::min(bytes_of_number, key.size() - begin));
    }
    std::uint64_t number = 0;
    for (const auto byte : bytes) {
        number = (number << 8U) | byte;
    }
    return number;
}

/// What is asked of the memory at first; each time after that more.
constexpr std::size_t bytes_of_memory = std::size_t{16} << 10U;

}  // namespace

void Changes::add(Family family, std::string_view key, std::string_view item, std::int64_t times)
{
    if (memory_.empty()) {
        memory_.push_back(std::make_unique<Memory>(bytes_of_memory));
    }
    auto* const bytes = static_cast<char*>(memory_.back()->allocate(key.size() + item.size(), 1));
    std::copy(item.begin(), item.end(), std::copy(key.begin(), key.end(), bytes));
    changes_[static_cast<std::size_t>(family)].push_back(
        {bytes, static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(item.size()), times});
}

void Changes::absorb(Changes&& others)
{
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        changes_[i].insert(changes_[i].end(), others.changes_[i].begin(), others.changes_[i].end());
        others.changes_[i].clear();
    }
    memory_.insert(memory_.end(), std::move_iterator{others.memory_.begin()}, std::move_iterator{others.memory_.end()});
    others.memory_.clear();
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
    for (const auto& fact : facts_of(node)) {
        add(Family::nodes, keys::node(node.id), fact, times);
    }
    for (const auto& key : name_keys(node)) {
        add(Family::names, key, {}, times);
    }
}

void Changes::add(const EdgeContribution& contribution, std::int64_t times)
{
    const auto edge = in_order(contribution.edge);
    assert(may_join(edge.relation, edge.from.kind, edge.to.kind));
    assert(!rule_of(edge.relation).discriminator.empty() || edge.id == edge_id(edge.relation, edge.from, edge.to));
    add(Family::out, keys::list(edge.relation, edge.from), neighbour_item(edge.relation, {edge.to, edge.id}), times);
    add(Family::in, keys::list(edge.relation, edge.to), neighbour_item(edge.relation, {edge.from, edge.id}), times);
    for (const auto& fact : facts_of(edge)) {
        add(Family::edges, keys::edge(edge.id), fact, times);
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
    const auto order = a.change->key_size > sizeof a.key_begins || a.change->key_size != b.change->key_size
                           ? a.change->key().compare(b.change->key())
                           : 0;
    return order != 0 ? order < 0 : a.item < b.item;
}

std::vector<Changes::Place> Changes::places_in_order(const OfFamily& changes)
{
    std::vector<Place> places;
    places.reserve(changes.size());
    for (const auto& change : changes) {
        const auto key = change.key();
        places.push_back({{number_at(key, 0), number_at(key, bytes_of_number), number_at(key, 2 * bytes_of_number)},
                          XXH3_64bits(change.item().data(), change.item_size),
                          &change});
    }
    std::sort(places.begin(), places.end(), before);
    return places;
}

void Changes::move_to(Rows& rows, Family family, OfFamily& changes)
{
    const auto places = places_in_order(changes);
    CountedSet items;
    for (auto place = places.begin(); place != places.end();) {
        const auto& first = *place;
        const auto key = first.change->key();
        items.clear();
        for (; place != places.end() && place->key_begins == first.key_begins && place->change->key() == key; ++place) {
            const auto item = place->change->item();
            if (!items.empty() && items.back().item == item) {
                items.back().count += place->change->times;
            } else {
                items.push_back({item, place->change->times});
            }
        }
        normalise(items);
        if (!items.empty()) {
            rows.merge(family, std::string{key}, encode(items));
        }
    }
    changes.clear();
}

void Changes::move_to(Rows& rows, std::size_t threads)
{
    std::vector<std::size_t> sizes;
    for (const auto& changes : changes_) {
        sizes.push_back(changes.size());
    }
    in_parallel(threads, sizes, [&](std::size_t i) { move_to(rows, family_rules[i].family, changes_[i]); });
    memory_.clear();
}

}  // namespace soichi
