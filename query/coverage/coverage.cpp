#include "query/coverage/coverage.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>

#include "query/coverage/bare_mentions.hpp"
#include "query/coverage/body_places.hpp"
#include "query/coverage/coverage_actions.hpp"

namespace soichi {

namespace {

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
    found.actions = actions_of(seen, traced);
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
