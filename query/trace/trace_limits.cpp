#include "query/trace/trace_limits.hpp"

#include <algorithm>

namespace soichi {

std::optional<Limit> EdgeLimits::against(Relation relation, EdgeId edge) const
{
    return against(relation, limits_.min_confidence > 0 ? snapshot_.evidence(edge) : std::vector<Evidence>{});
}

std::optional<Limit> EdgeLimits::against(Relation relation, const std::vector<Evidence>& evidence) const
{
    const auto& wanted = limits_.relations;
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), relation) == wanted.end()) {
        return Limit::type;
    }
    const auto sure = [this](const Evidence& piece) { return piece.confidence >= limits_.min_confidence; };
    const bool enough = limits_.min_confidence <= 0 || std::any_of(evidence.begin(), evidence.end(), sure);
    return enough ? std::nullopt : std::optional{Limit::confidence};
}

bool PlaceLimit::contains(const NodeLine& line, Describer& describer)
{
    if (line.id.kind == Kind::locality) {
        return contains(line.id);
    }
    if (line.id.kind == Kind::agency) {
        const auto& places = describer.territory(line.id);
        return std::any_of(places.begin(), places.end(), [this](NodeId place) { return contains(place); });
    }
    return std::any_of(line.places.begin(), line.places.end(),
                       [this](const NamedNode& place) { return contains(place.id); });
}

bool PlaceLimit::contains(NodeId locality)
{
    const auto known = known_.find(locality);
    if (known != known_.end()) {
        return known->second;
    }
    known_[locality] = locality == place_;  // so that a circle of PART_OF ends
    bool inside = locality == place_;
    for (const auto& whole : snapshot_.neighbours(locality, Relation::part_of, Direction::out)) {
        inside = inside || contains(whole.node);
    }
    known_[locality] = inside;
    return inside;
}

}  // namespace soichi
