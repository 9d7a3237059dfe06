#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "query/citation.hpp"
#include "query/describe.hpp"

namespace soichi {

/// A directive that another one replaced or repealed. What articles call a repeal may be one of a part: see the proof.
struct Overtaking {
    NodeLine parent;  ///< what was replaced
    NodeLine by;
    Relation relation = Relation::replaces;  ///< or repeals
    EdgeId edge;                             ///< from `by` to `parent`
    Proof proof;
};

/// A plan that implements a directive which was replaced or repealed afterwards.
struct StalePlan {
    NodeLine plan;
    EdgeId edge;  ///< from the plan to its parent
    Proof proof;
    bool order_known = true;  ///< false where the dates do not tell which came first
};

/// What overtook a directive, and the plans that implement it nevertheless.
struct StaleParent {
    Overtaking overtaking;
    std::vector<StalePlan> plans;  ///< by date (unknown ones last), label and id
};

/// A parent of one plan that was overtaken.
struct OvertakenParent {
    Overtaking overtaking;
    bool order_known = true;
};

struct StaleOptions {
    std::optional<NodeId> parent = {};  ///< only plans that implement this directive
    const Unit* place = nullptr;  ///< only plans that bodies of this unit, of units in it, or of its forerunners issued
};

/// The day of a plan: its own, else that of what promulgates it; "" where neither is known.
std::string date_of_plan(const NodeLine& plan);

/// Every plan whose parent was replaced or repealed after the plan was made, or not known to be before; by date of the
/// parent, label and ids. `place` is looked up in `all_times`, which is the snapshot of no particular day.
///
/// Walks from what replaces or repeals, so its cost grows with those edges and the plans around them.
std::vector<StaleParent> stale_parents(const Snapshot& snapshot, const Snapshot& all_times,
                                       const StaleOptions& options = {});

/// What replaced or repealed `directive`, whenever that was; by date and ids.
std::vector<Overtaking> overtakings_of(const Snapshot& snapshot, NodeId directive, Citer& citer, Describer& describer);

/// The parents of `plan`, or of what promulgates it, that were overtaken so; by date and ids.
std::vector<OvertakenParent> overtaken_parents(const Snapshot& snapshot, const NodeLine& plan, Citer& citer,
                                               Describer& describer);

}  // namespace soichi
