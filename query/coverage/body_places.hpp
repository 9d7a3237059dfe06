#pragma once

#include <unordered_map>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "core/store/snapshot.hpp"

namespace soichi {

/// Which administrative units bodies belong to. Remembers what it has read; a query uses one for all its bodies.
class BodyPlaces {
public:
    /// Bodies that are over govern nothing any more: hand in the snapshot of all times, not one of a day.
    explicit BodyPlaces(Snapshot snapshot) : snapshot_{std::move(snapshot)} {}

    /// The units of an agency or a locality, each in its last version: the one that its key names, else those that it
    /// governs, else those of what it is part of, up to four levels. None for a central body and where the gazetteer
    /// does not know the unit.
    const std::vector<const Unit*>& units_of(NodeId id);

private:
    [[nodiscard]] std::vector<const Unit*> look_up(NodeId id) const;

    Snapshot snapshot_;
    std::unordered_map<NodeId, std::vector<const Unit*>> known_;
};

}  // namespace soichi
