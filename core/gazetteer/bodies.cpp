#include "core/gazetteer/bodies.hpp"

#include <algorithm>

#include "core/gazetteer/data/embedded.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

enum Column : std::size_t { id, name, aliases, tokens, branch, parent, from, to, successors, weak };

}  // namespace

const CentralBodies& CentralBodies::builtin()
{
    static const CentralBodies bodies{{embedded::agencies(), embedded::central_units()}};
    return bodies;
}

CentralBodies::CentralBodies(std::initializer_list<std::string_view> tables)
{
    for (const auto table : tables) {
        for_each_row(table, [&](const Row& row) {
            bodies_.push_back({row[id], row[name], row[aliases], row[tokens], row[branch], row[parent], row[from], row[to],
                               row[successors], row[weak]});
        });
    }
    for (const auto& body : bodies_) {
        by_id_.emplace(body.id, &body);
        auto& place = by_name_[fold_phrase(body.name)];
        if (place == nullptr || place->to < body.to || body.to.empty()) {
            place = &body;
        }
    }
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

const CentralBody* CentralBodies::named(std::string_view body_name) const
{
    const auto found = by_name_.find(fold_phrase(body_name));
    return found == by_name_.end() ? nullptr : found->second;
}

}  // namespace soichi
