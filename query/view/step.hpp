#pragma once

#include <compare>
#include <vector>

#include "core/model/relation.hpp"
#include "core/store/snapshot.hpp"

namespace soichi {

/// Which edges a walk takes, and which way: along their arrows or against them.
struct Step {
    Relation relation = Relation::mentions;
    Direction direction = Direction::out;
    auto operator<=>(const Step&) const = default;
};

using Steps = std::vector<Step>;

constexpr Step along(Relation relation)
{
    return {relation, Direction::out};
}

constexpr Step against(Relation relation)
{
    return {relation, Direction::in};
}

constexpr Direction opposite(Direction direction)
{
    return direction == Direction::out ? Direction::in : Direction::out;
}

/// May an edge of the step's relation start, as the walk goes, at a node of `kind`?
bool may_start_at(Step step, Kind kind);

/// Each step once, and a relation without direction as two steps, so that both its ends are found.
Steps settled(const Steps& steps);

/// Every relation both ways, in the order of Relation; what articles mention and publish only where `with_articles`.
Steps every_way(bool with_articles = false);

}  // namespace soichi
