#include "query/coverage.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <unordered_set>

#include "query/bare_mentions.hpp"
#include "query/body_places.hpp"
#include "query/trace.hpp"

namespace soichi {

namespace {

/// What a line of the trace says that somebody did; nothing for the directive itself.
std::optional<ActionKind> kind_of(const TraceLine& line)
{
    if (!line.hop || line.end == TraceEnd::shown_elsewhere) {
        return std::nullopt;
    }
    switch (line.hop->step.relation) {
    case Relation::implements:
    case Relation::promulgates:
        return ActionKind::plan;
    case Relation::carries_out:
    case Relation::applied_in:
        return ActionKind::report;
    case Relation::inspects:
        return ActionKind::inspection;
    default:
        return std::nullopt;
    }
}

/// Turns the lines of a trace into actions.
class Actions {
public:
    Actions(const Snapshot& snapshot, const Trace& trace)
        : snapshot_{snapshot},
          trace_{trace},
          citer_{snapshot},
          describer_{snapshot},
          above_(trace.lines.size())
    {
        for (std::size_t at = 0; at < trace.lines.size(); ++at) {
            for (const auto child : trace.lines[at].children) {
                above_[child] = at;
            }
            for (const auto& decision : trace.lines[at].node.promulgated_by) {
                promulgating_.insert(decision.id);
            }
        }
    }

    std::vector<CoverageAction> all()
    {
        std::vector<CoverageAction> actions;
        for (std::size_t at = 0; at < trace_.lines.size(); ++at) {
            const auto& line = trace_.lines[at];
            const auto kind = kind_of(line);
            // A decision and the plan that it brings into force are one plan.
            if (kind && !promulgating_.contains(line.node.id) && first_of_its_decision(line.node)) {
                actions.push_back(action(at, *kind));
            }
        }
        return actions;
    }

private:
    /// Articles that name the plan of one decision alike speak of one plan, be it known to each of them alone.
    bool first_of_its_decision(const NodeLine& plan)
    {
        bool first = true;
        for (const auto& decision : plan.promulgated_by) {
            first = attached_.emplace(decision.id, plan.label).second && first;
        }
        return first;
    }

    CoverageAction action(std::size_t at, ActionKind kind)
    {
        const auto& line = trace_.lines[at];
        CoverageAction made{.kind = kind,
                            .node = line.node,
                            .upon = trace_.lines[above_[at]].node.id,
                            .inspector = line.hop->inspector,
                            .edge = line.hop->edge,
                            .step = line.hop->step,
                            .proof = line.hop->proof,
                            .seen = seen(line, kind)};
        for (auto above = above_[at]; above != 0; above = above_[above]) {
            const auto& hop = *trace_.lines[above].hop;
            made.through.push_back({describer_.named(trace_.lines[above].node.id), hop.edge, hop.step, hop.proof});
        }
        std::reverse(made.through.begin(), made.through.end());
        if (kind == ActionKind::plan) {
            made.overtaken = overtaken_parents(snapshot_, line.node, citer_, describer_);
        }
        return made;
    }

    DateRange seen(const TraceLine& line, ActionKind kind)
    {
        if (kind == ActionKind::plan) {
            const auto date = date_of_plan(line.node);
            return {date, date};
        }
        if (kind == ActionKind::report) {
            return citer_.dates(snapshot_.evidence(line.hop->edge));
        }
        // Other evidence of the same inspection may speak of other directives.
        const auto date = line.hop->proof.best ? line.hop->proof.best->date : std::string{};
        return {date, date};
    }

    const Snapshot& snapshot_;
    const Trace& trace_;
    Citer citer_;
    Describer describer_;
    std::vector<std::size_t> above_;
    std::unordered_set<NodeId> promulgating_;
    std::set<std::pair<NodeId, std::string>> attached_;  ///< decisions with what they promulgate
};

/// The bodies or places that a line is about: the issuers of a plan, or of what promulgates it.
std::vector<NodeId> actors_of(const Snapshot& snapshot, const CoverageAction& action)
{
    if (action.kind != ActionKind::plan) {
        return {action.node.id};
    }
    std::vector<NodeId> actors;
    for (const auto& issuer : action.node.issuers) {
        actors.push_back(issuer.id);
    }
    if (actors.empty()) {
        for (const auto& decision : action.node.promulgated_by) {
            for (const auto& issuer : snapshot.neighbours(decision.id, Relation::issued_by, Direction::out)) {
                actors.push_back(issuer.node);
            }
        }
    }
    return actors;
}

void add_action(CoverageUnit& unit, const UnitAction& added)
{
    for (auto& known : unit.actions) {
        if (known.action == added.action) {
            known = added.bearing < known.bearing ? added : known;  // of joint issuers the nearest
            return;
        }
    }
    unit.actions.push_back(added);
}

/// Gives each action to the units that it belongs to.
void place_actions(const Snapshot& snapshot, BodyPlaces& places, const CoveredUnits& covered, Coverage& coverage)
{
    for (std::size_t at = 0; at < coverage.actions.size(); ++at) {
        const auto& action = coverage.actions[at];
        bool known = false;
        bool matched = false;
        for (const auto actor : actors_of(snapshot, action)) {
            for (const auto* const unit : places.units_of(actor)) {
                known = true;
                for (const auto& match : covered.matches(*unit, action.seen.first)) {
                    matched = true;
                    add_action(coverage.units[match.at], {at, match.bearing, unit, match.through});
                }
            }
        }
        coverage.outside += known && !matched ? 1 : 0;
        coverage.unplaced += known ? 0 : 1;
    }
}

/// Where a body of the unit carries a directive out, it is applied in the unit.
void drop_what_follows(Coverage& coverage)
{
    for (auto& unit : coverage.units) {
        const auto carried_out = [&](const UnitAction& applied) {
            return std::any_of(unit.actions.begin(), unit.actions.end(), [&](const UnitAction& other) {
                const auto& action = coverage.actions[other.action];
                return action.step.relation == Relation::carries_out && same_locality(*other.actor, *applied.actor) &&
                       action.upon == coverage.actions[applied.action].upon;
            });
        };
        std::vector<UnitAction> kept;
        std::copy_if(unit.actions.begin(), unit.actions.end(), std::back_inserter(kept), [&](const UnitAction& at) {
            return coverage.actions[at.action].step.relation != Relation::applied_in || !carried_out(at);
        });
        unit.actions = std::move(kept);
    }
}

/// The first day that an action is told of, nothing where none is dated.
std::optional<PartialDate> first_day_of(const std::vector<CoverageAction>& actions)
{
    std::string first;
    for (const auto& action : actions) {
        if (first.empty() || (!action.seen.first.empty() && action.seen.first < first)) {
            first = action.seen.first;
        }
    }
    return parse_iso_date(first);
}

void sort_actions(Coverage& coverage)
{
    const auto order = [&](const UnitAction& of) {
        const auto& action = coverage.actions[of.action];
        return std::tuple{action.kind,    of.bearing, action.seen.first.empty(), action.seen.first, action.node.label,
                          action.node.id, action.edge};
    };
    for (auto& unit : coverage.units) {
        std::sort(unit.actions.begin(), unit.actions.end(),
                  [&](const UnitAction& a, const UnitAction& b) { return order(a) < order(b); });
    }
}

CoverageCounts counts_of(const Coverage& coverage)
{
    CoverageCounts counts;
    counts.units = coverage.units.size();
    for (const auto& unit : coverage.units) {
        const auto has = [&](ActionKind kind) { return unit.count(kind, coverage.actions) > 0; };
        auto& standing = has(ActionKind::plan)         ? counts.plan
                         : has(ActionKind::report)     ? counts.report_only
                         : has(ActionKind::inspection) ? counts.inspection_only
                                                       : counts.none;
        ++standing;
        counts.inspection += has(ActionKind::inspection) ? 1 : 0;
        const bool own = std::any_of(unit.actions.begin(), unit.actions.end(),
                                     [](const UnitAction& action) { return action.bearing == Bearing::own; });
        counts.indirect += !unit.actions.empty() && !own ? 1 : 0;
    }
    return counts;
}

/// The one unit all of whose issuers are bodies of it; nullptr for a central directive.
const Unit* unit_of_issuers(BodyPlaces& places, const NodeLine& directive)
{
    const Unit* found = nullptr;
    for (const auto& issuer : directive.issuers) {
        const auto& units = places.units_of(issuer.id);
        if (units.size() != 1 || (found != nullptr && !same_locality(*found, *units.front()))) {
            return nullptr;
        }
        found = units.front();
    }
    return found;
}

CoveredUnits units_asked_for(const Coverage& coverage, const CoverageOptions& options)
{
    if (options.level == 0 && coverage.place != nullptr) {
        return CoveredUnits::directly_below(*coverage.place, coverage.day);
    }
    return {std::max(options.level, 1), coverage.place, coverage.day};
}

}  // namespace

std::size_t CoverageUnit::count(ActionKind kind, const std::vector<CoverageAction>& of) const
{
    return static_cast<std::size_t>(std::count_if(actions.begin(), actions.end(),
                                                  [&](const UnitAction& at) { return of[at.action].kind == kind; }));
}

Coverage coverage(const Snapshot& snapshot, NodeId directive, const CoverageOptions& options)
{
    const auto seen = options.day ? snapshot.as_of(*options.day) : snapshot;
    auto traced = trace(seen, {directive}, {.depth = options.depth, .max_nodes = options.max_nodes});
    BodyPlaces places{snapshot};
    Coverage found{.directive = traced.lines.front().node, .place = options.place};
    found.actions = Actions{seen, traced}.all();
    found.day = options.day ? options.day : parse_iso_date(found.directive.date);
    if (!found.day) {
        found.day = first_day_of(found.actions);
        const bool before_place = found.day && options.place != nullptr && to_string(*found.day) < options.place->began;
        found.day = before_place ? std::nullopt : found.day;
    }
    if (options.place == nullptr && options.level == 0) {
        found.place = unit_of_issuers(places, found.directive);
    }
    const auto covered = units_asked_for(found, options);
    found.level = covered.level();
    for (const auto* const unit : covered.units()) {
        found.units.push_back({unit});
    }
    place_actions(seen, places, covered, found);
    drop_what_follows(found);
    sort_actions(found);
    found.counts = counts_of(found);
    Citer citer{seen};
    Describer describer{seen};
    found.overtaken = overtakings_of(seen, directive, citer, describer);
    found.may_be = std::move(traced.may_be.front());
    found.perhaps = bare_mentions(seen, directive);
    found.cut = traced.depth_reached || traced.nodes_reached;
    return found;
}

}  // namespace soichi
