#include "query/coverage/stale_parents.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "core/model/date.hpp"
#include "query/coverage/body_places.hpp"
#include "query/coverage/covered_units.hpp"

namespace soichi {

namespace {

constexpr std::array overtaking_relations{Relation::replaces, Relation::repeals};

/// Did `b` come after `a`? Nothing where their dates do not tell.
std::optional<bool> came_after(const std::string& a, const std::string& b)
{
    const auto first = parse_iso_date(a);
    const auto second = parse_iso_date(b);
    if (!first || !second) {
        return std::nullopt;
    }
    if (last_day(*first) < first_day(*second)) {
        return true;
    }
    const bool surely_not = last_day(*second) <= first_day(*first);
    return surely_not ? std::optional{false} : std::nullopt;
}

auto order_of(const NodeLine& line)
{
    const auto date = date_of_plan(line);
    return std::tuple{date.empty(), date, line.label, line.id};
}

auto order_of(const Overtaking& overtaking)
{
    return std::tuple{order_of(overtaking.parent), order_of(overtaking.by), overtaking.relation, overtaking.edge};
}

/// Is the plan of a body in the place?
class OfPlace {
public:
    OfPlace(const Snapshot& all_times, const Unit* place) : places_{all_times}, place_{place} {}

    bool operator()(const NodeLine& plan)
    {
        return place_ == nullptr || std::any_of(plan.issuers.begin(), plan.issuers.end(), [&](const NamedNode& issuer) {
                   const auto& units = places_.units_of(issuer.id);
                   return std::any_of(units.begin(), units.end(),
                                      [&](const Unit* unit) { return belongs(*unit, date_of_plan(plan), *place_); });
               });
    }

private:
    BodyPlaces places_;
    const Unit* place_;
};

/// A decision and the plan that it brings into force are one plan.
void drop_decisions(std::vector<StalePlan>& plans)
{
    std::set<NodeId> promulgating;
    for (const auto& plan : plans) {
        for (const auto& decision : plan.plan.promulgated_by) {
            promulgating.insert(decision.id);
        }
    }
    const auto end = std::remove_if(plans.begin(), plans.end(),
                                    [&](const StalePlan& plan) { return promulgating.contains(plan.plan.id); });
    plans.erase(end, plans.end());
}

std::vector<NodeId> overtaken(const Snapshot& snapshot)
{
    std::set<NodeId> parents;
    for (const auto relation : overtaking_relations) {
        snapshot.for_each_neighbourhood(relation, Direction::in, [&](NodeId parent, const auto& /*by*/) {
            parents.insert(parent);
            return true;
        });
    }
    return {parents.begin(), parents.end()};
}

}  // namespace

std::string date_of_plan(const NodeLine& plan)
{
    return !plan.date.empty() || plan.promulgated_by.empty() ? plan.date : plan.promulgated_by.front().date;
}

std::vector<Overtaking> overtakings_of(const Snapshot& snapshot, NodeId directive, Citer& citer, Describer& describer)
{
    std::vector<Overtaking> found;
    for (const auto relation : overtaking_relations) {
        for (const auto& by : snapshot.neighbours(directive, relation, Direction::in)) {
            found.push_back(
                {describer.line(directive), describer.line(by.node), relation, by.edge, citer.proof(by.edge)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Overtaking& a, const Overtaking& b) { return order_of(a) < order_of(b); });
    return found;
}

std::vector<StaleParent> stale_parents(const Snapshot& snapshot, const Snapshot& all_times, const StaleOptions& options)
{
    Citer citer{snapshot};
    Describer describer{snapshot};
    OfPlace of_place{all_times, options.place};
    std::vector<StaleParent> found;
    for (const auto parent : options.parent ? std::vector{*options.parent} : overtaken(snapshot)) {
        const auto plans = snapshot.neighbours(parent, Relation::implements, Direction::in);
        if (plans.empty()) {
            continue;
        }
        for (auto& overtaking : overtakings_of(snapshot, parent, citer, describer)) {
            StaleParent stale{std::move(overtaking), {}};
            for (const auto& plan : plans) {
                const auto line = describer.line(plan.node);
                const auto after = came_after(date_of_plan(line), stale.overtaking.by.date);
                if (plan.node != stale.overtaking.by.id && after.value_or(true) && of_place(line)) {
                    stale.plans.push_back({line, plan.edge, citer.proof(plan.edge), after.has_value()});
                }
            }
            drop_decisions(stale.plans);
            std::sort(stale.plans.begin(), stale.plans.end(),
                      [](const StalePlan& a, const StalePlan& b) { return order_of(a.plan) < order_of(b.plan); });
            if (!stale.plans.empty()) {
                found.push_back(std::move(stale));
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const StaleParent& a, const StaleParent& b) {
        return order_of(a.overtaking) < order_of(b.overtaking);
    });
    return found;
}

std::vector<OvertakenParent> overtaken_parents(const Snapshot& snapshot, const NodeLine& plan, Citer& citer,
                                               Describer& describer)
{
    std::set<NodeId> parents;
    std::vector<NodeId> children{plan.id};
    for (const auto& decision : plan.promulgated_by) {
        children.push_back(decision.id);
    }
    for (const auto child : children) {
        for (const auto& parent : snapshot.neighbours(child, Relation::implements, Direction::out)) {
            parents.insert(parent.node);
        }
    }
    std::vector<OvertakenParent> found;
    for (const auto parent : parents) {
        for (auto& overtaking : overtakings_of(snapshot, parent, citer, describer)) {
            const auto after = came_after(date_of_plan(plan), overtaking.by.date);
            const bool itself = std::find(children.begin(), children.end(), overtaking.by.id) != children.end();
            if (!itself && after.value_or(true)) {
                found.push_back({std::move(overtaking), after.has_value()});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const OvertakenParent& a, const OvertakenParent& b) {
        return order_of(a.overtaking) < order_of(b.overtaking);
    });
    return found;
}

}  // namespace soichi
