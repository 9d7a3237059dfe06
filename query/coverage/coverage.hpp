#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "query/citation.hpp"
#include "query/coverage/covered_units.hpp"
#include "query/coverage/stale_parents.hpp"
#include "query/describe.hpp"
#include "query/review/candidates.hpp"
#include "query/view/step.hpp"

namespace soichi {

struct CoverageOptions {
    int level = 0;                        ///< 1 province, 2 district, 3 commune; 0 for the usual one, see coverage()
    const Unit* place = nullptr;          ///< only the units in it
    std::optional<PartialDate> day = {};  ///< of which the answer is; see Snapshot::as_of
    std::size_t depth = 6;                ///< hops from the directive
    std::size_t max_nodes = 10000;        ///< hops that are looked at
};

/// How a unit acted on a directive.
enum class ActionKind : std::uint8_t {
    plan,        ///< a directive that implements it, of a body of the unit
    report,      ///< a body of the unit carries it out, or it is applied in the unit
    inspection,  ///< a body of the unit, or the unit, was inspected about it
};

/// A directive between the one that was asked for and what was done, and the edge that leads down to it.
struct CoverageHop {
    NamedNode directive;
    EdgeId edge;
    Step step;
    Proof proof;
};

struct CoverageAction {
    ActionKind kind = ActionKind::plan;
    NodeLine node;  ///< the plan; the body or the place that carries out or was inspected
    NodeId upon;    ///< the directive that it acts on: the asked one, or the last of `through`
    std::optional<NamedNode> inspector = {};
    EdgeId edge;
    Step step;  ///< from what it acts on
    Proof proof;
    DateRange seen;                               ///< a plan's own date; else the days that the evidence speaks of
    std::vector<CoverageHop> through = {};        ///< from the asked directive downwards; empty where it acts on that
    std::vector<OvertakenParent> overtaken = {};  ///< parents of a plan that were replaced or repealed afterwards
};

/// An action that belongs to a unit of the list, itself or by way of another unit.
struct UnitAction {
    std::size_t action = 0;  ///< in Coverage::actions
    Bearing bearing = Bearing::own;
    const Unit* actor = nullptr;    ///< the unit that acted
    const Unit* through = nullptr;  ///< see UnitMatch
};

struct CoverageUnit {
    const Unit* unit = nullptr;
    std::vector<UnitAction> actions = {};  ///< by kind, bearing, date (unknown ones last), label and id

    [[nodiscard]] std::size_t count(ActionKind kind, const std::vector<CoverageAction>& of) const;
};

/// How many units there is evidence of. The first four add up to `units`.
struct CoverageCounts {
    std::size_t units = 0;
    std::size_t plan = 0;             ///< with a plan, whatever else
    std::size_t report_only = 0;      ///< without plan; perhaps inspected
    std::size_t inspection_only = 0;  ///< nothing else
    std::size_t none = 0;             ///< no evidence in this collection, which does not mean that nothing was done
    std::size_t inspection = 0;       ///< all that were inspected
    std::size_t indirect = 0;         ///< units with evidence that have it by way of other units alone
};

struct Coverage {
    NodeLine directive;
    const Unit* place = nullptr;           ///< in which the units lie; nullptr for the whole country
    int level = 0;                         ///< 0 where no unit lies below the place
    std::optional<PartialDate> day = {};   ///< on which the units were those; nothing for those that last
    std::vector<CoverageUnit> units = {};  ///< all of the level, in the order of CoveredUnits
    std::vector<CoverageAction> actions = {};
    CoverageCounts counts = {};
    std::size_t outside = 0;                 ///< actions of units that are not in the list, nor go on in it
    std::size_t unplaced = 0;                ///< actions of central bodies, and of those whose unit is not known
    std::vector<Overtaking> overtaken = {};  ///< what replaced or repealed the directive itself
    std::vector<MayBe> may_be = {};          ///< what the directive may be, where only its article knows it
    std::vector<NamedNode> perhaps = {};  ///< mentions of the same name that may be it (see bare_mentions); not counted
    bool cut = false;                     ///< the depth or the number of nodes ended the search somewhere
};

/// For each unit of a level: what articles tell of it acting on `directive`, directly or through other directives.
///
/// The units are those that the gazetteer has on the day asked for, else on the directive's date, else on that of the
/// first action, else those that last.
/// Without a place and a level, they are what lies directly below the one unit whose bodies issued the directive, or
/// else the provinces; in a place, what lies directly below it. `snapshot` is that of all times. What a unit did that
/// went into one of these, or came of it, counts and is marked. A decision and the plan that it promulgates are one
/// plan; that a directive is applied in a place says nothing more where a body of the place carries it out.
///
/// Cost grows with what is around the directive and with the gazetteer, not with the store.
Coverage coverage(const Snapshot& snapshot, NodeId directive, const CoverageOptions& options = {});

}  // namespace soichi
