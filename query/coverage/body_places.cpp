#include "query/coverage/body_places.hpp"

#include <algorithm>

#include "core/gazetteer/placed_keys.hpp"

namespace soichi {

namespace {

/// Phòng → Sở → UBND tỉnh, with one to spare.
constexpr int levels_above = 4;

const Unit* named_by_key(const Snapshot& snapshot, NodeId id)
{
    const auto node = snapshot.node(id);
    if (!node) {
        return nullptr;
    }
    return id.kind == Kind::locality ? Units::builtin().with_key(node->key) : unit_of_key(node->key);
}

void add(std::vector<const Unit*>& units, const Unit* unit)
{
    if (unit != nullptr && std::find(units.begin(), units.end(), unit) == units.end()) {
        units.push_back(unit);
    }
}

}  // namespace

std::vector<const Unit*> BodyPlaces::look_up(NodeId id) const
{
    std::vector<const Unit*> units;
    std::vector<NodeId> bodies{id};
    for (int level = 0; level < levels_above && units.empty() && !bodies.empty(); ++level) {
        std::vector<NodeId> above;
        for (const auto body : bodies) {
            if (const auto* const unit = named_by_key(snapshot_, body)) {
                add(units, unit);
                continue;
            }
            if (body.kind != Kind::agency) {
                continue;
            }
            for (const auto& place : snapshot_.neighbours(body, Relation::governs, Direction::out)) {
                add(units, named_by_key(snapshot_, place.node));
            }
            for (const auto& whole : snapshot_.neighbours(body, Relation::part_of, Direction::out)) {
                above.push_back(whole.node);
            }
        }
        bodies = std::move(above);
    }
    return units;
}

const std::vector<const Unit*>& BodyPlaces::units_of(NodeId id)
{
    const auto known = known_.find(id);
    return known != known_.end() ? known->second : known_.emplace(id, look_up(id)).first->second;
}

}  // namespace soichi
