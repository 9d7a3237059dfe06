#include "core/gazetteer/bodies.hpp"

#include <algorithm>

#include "core/gazetteer/tables.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

enum Column : std::size_t { id, name, aliases, tokens, branch, parent, from, to, successors, weak };

}  // namespace

const CentralBodies& CentralBodies::builtin()
{
    static const CentralBodies bodies{
        {gazetteer_table(GazetteerTable::agencies), gazetteer_table(GazetteerTable::central_units)}};
    return bodies;
}

CentralBodies::CentralBodies(std::initializer_list<std::string_view> tables)
{
    for (const auto table : tables) {
        for_each_row(table, [&](const Row& row) {
            bodies_.push_back({row[id], row[name], row[aliases], row[tokens], row[branch], row[parent], row[from],
                               row[to], row[Column::successors], row[weak]});
        });
    }
    for (const auto& body : bodies_) {
        by_id_.emplace(body.id, &body);
        auto& place = by_name_[fold_phrase(body.name)];
        const bool later = place == nullptr || (!place->to.empty() && (body.to.empty() || place->to < body.to));
        if (later) {
            place = &body;
        }
    }
    for (auto& body : bodies_) {
        body.later_of_name = named(body.name) != &body;
        by_key_.emplace(key_of(body), &body);
        for (const auto successor : items(body.successors)) {
            predecessors_[successor].push_back(&body);
        }
    }
}

std::string key_of(const CentralBody& body)
{
    return std::string{body.name} + (body.later_of_name ? "|" + std::string{body.to} : std::string{});
}

Properties properties_of(const CentralBody& body)
{
    Properties properties{{"level", "central"}};
    for (const auto& [name, value] : {std::pair{"from", body.from}, std::pair{"to", body.to}}) {
        if (!value.empty()) {
            properties.emplace(name, value);
        }
    }
    return properties;
}

const CentralBody* CentralBodies::with_key(std::string_view key) const
{
    const auto found = by_key_.find(std::string{key});
    return found == by_key_.end() ? nullptr : found->second;
}

std::vector<const CentralBody*> CentralBodies::successors(const CentralBody& body) const
{
    std::vector<const CentralBody*> found;
    for (const auto successor : items(body.successors)) {
        if (const auto* const later = find(successor)) {
            found.push_back(later);
        }
    }
    return found;
}

const std::vector<const CentralBody*>& CentralBodies::predecessors(const CentralBody& body) const
{
    static const std::vector<const CentralBody*> none;
    const auto found = predecessors_.find(body.id);
    return found == predecessors_.end() ? none : found->second;
}

const CentralBody* CentralBodies::find(std::string_view body_id) const
{
    const auto found = by_id_.find(body_id);
    return found == by_id_.end() ? nullptr : found->second;
}

bool CentralBodies::is_above(const CentralBody& above, const CentralBody& body) const
{
    const auto parents = items(body.parent);
    return std::any_of(parents.begin(), parents.end(), [&](std::string_view parent) {
        const auto* next = find(parent);
        return next != nullptr && (next->name == above.name || is_above(above, *next));
    });
}

const CentralBody& CentralBodies::at_era(const CentralBody& body, const std::optional<PartialDate>& era) const
{
    const auto& last = *named(body.name);
    const auto day = era ? to_string(first_day(*era)) : std::string{};
    for (const auto& other : bodies_) {
        if (era && other.later_of_name && other.name == last.name && other.from <= day && day < other.to) {
            return other;
        }
    }
    return last;
}

const CentralBody* CentralBodies::named(std::string_view body_name) const
{
    const auto found = by_name_.find(fold_phrase(body_name));
    return found == by_name_.end() ? nullptr : found->second;
}

}  // namespace soichi
