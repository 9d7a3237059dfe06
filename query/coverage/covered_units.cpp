#include "query/coverage/covered_units.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "core/gazetteer/lineage.hpp"

namespace soichi {

namespace {

constexpr std::string_view whole = "whole";

bool lasts_on(const Membership& membership, const std::string& day)
{
    return membership.from <= day && (membership.to.empty() || day < membership.to);
}

/// Is `a` the later of two times that a unit lay somewhere?
bool later(const Membership& a, const Membership& b)
{
    if (a.to.empty() != b.to.empty()) {
        return a.to.empty();
    }
    return std::tie(a.to, a.from) > std::tie(b.to, b.from);
}

const Unit* parent_on(const Unit& unit, const std::string& day)
{
    const Membership* last = nullptr;
    for (const auto& membership : Lineage::builtin().memberships(unit)) {
        if (!day.empty() && lasts_on(membership, day)) {
            return membership.whole;
        }
        last = last == nullptr || later(membership, *last) ? &membership : last;
    }
    return last == nullptr ? nullptr : last->whole;
}

bool lies_in(const Unit& unit, const Unit& place, const std::string& day)
{
    const auto line = line_of(unit, day);
    return std::any_of(line.begin() + 1, line.end(), [&](const Unit* above) { return same_locality(*above, place); });
}

}  // namespace

std::vector<const Unit*> line_of(const Unit& unit, const std::string& date)
{
    const auto parsed = parse_iso_date(date);
    const auto day = parsed ? to_string(last_day(*parsed)) : std::string{};
    std::vector<const Unit*> line{&unit};
    while (const auto* const above = parent_on(*line.back(), day)) {
        line.push_back(above);
    }
    return line;
}

bool belongs(const Unit& acted, const std::string& date, const Unit& place)
{
    const auto line = line_of(acted, date);
    return std::any_of(line.begin(), line.end(), [&](const Unit* unit) {
        return same_locality(*unit, place) || Lineage::builtin().succeeded_by(*unit, place);
    });
}

CoveredUnits::CoveredUnits(int level, const Unit* place, std::optional<PartialDate> day) : level_{level}
{
    const auto told = day ? to_string(day_of_units(*day)) : std::string{};
    for (const auto& unit : Units::builtin().all()) {
        const bool there = day ? in_force(unit, day_of_units(*day)) : unit.to.empty();
        if (there && level_of(unit.type) == level && (place == nullptr || lies_in(unit, *place, told))) {
            units_.push_back(&unit);
        }
    }
    std::sort(units_.begin(), units_.end(),
              [](const Unit* a, const Unit* b) { return std::tie(a->code, a->id) < std::tie(b->code, b->id); });
    for (std::size_t at = 0; at < units_.size(); ++at) {
        places_.emplace(units_[at]->locality, at);
    }
}

CoveredUnits CoveredUnits::directly_below(const Unit& place, std::optional<PartialDate> day)
{
    constexpr int communes = 3;
    for (int level = level_of(place.type) + 1; level <= communes; ++level) {
        CoveredUnits below{level, &place, day};
        if (!below.units().empty()) {
            return below;
        }
    }
    return {0, &place, day};
}

std::optional<std::size_t> CoveredUnits::listed(const Unit& unit) const
{
    const auto found = places_.find(unit.locality);
    return found == places_.end() ? std::nullopt : std::optional{found->second};
}

namespace {

struct Reached {
    const Unit* unit;
    bool wholly;  ///< no step on the way was of a part
};

/// What followed `unit`, or came before it, at its level; the nearest first.
std::vector<Reached> kin_of(const Unit& unit, Bearing bearing)
{
    const auto& lineage = Lineage::builtin();
    std::vector<Reached> reached{{&unit, true}};
    std::unordered_set<std::uint32_t> known{unit.locality};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const auto from = reached[next];
        const bool onward = bearing == Bearing::before;
        for (const auto& step : onward ? lineage.successors(*from.unit) : lineage.predecessors(*from.unit)) {
            const auto* const to = onward ? step.now : step.before;
            if (level_of(to->type) == level_of(unit.type) && known.insert(to->locality).second) {
                reached.push_back({to, from.wholly && step.share == whole});
            }
        }
    }
    reached.erase(reached.begin());
    return reached;
}

void add(std::vector<UnitMatch>& matches, const UnitMatch& match)
{
    const auto same = [&](const UnitMatch& other) { return other.at == match.at; };
    if (std::none_of(matches.begin(), matches.end(), same)) {
        matches.push_back(match);
    }
}

}  // namespace

std::vector<UnitMatch> CoveredUnits::successors_of(const Unit& unit) const
{
    std::vector<UnitMatch> found;
    for (const auto& kin : kin_of(unit, Bearing::before)) {
        const auto at = kin.wholly ? listed(*kin.unit) : std::nullopt;
        if (at) {
            add(found, {*at, Bearing::before, &unit});
        }
    }
    return found;
}

/// What lay in a unit of the list lay there whether or not all of it went into `unit`.
std::vector<UnitMatch> CoveredUnits::predecessors_of(const Unit& unit) const
{
    std::vector<UnitMatch> found;
    for (const auto& kin : kin_of(unit, Bearing::after)) {
        for (const auto* const above : line_of(*kin.unit, {})) {
            const auto at = kin.wholly || above != kin.unit ? listed(*above) : std::nullopt;
            if (at) {
                add(found, {*at, Bearing::after, &unit});
            }
        }
    }
    return found;
}

std::vector<UnitMatch> CoveredUnits::matches(const Unit& acted, const std::string& date) const
{
    const auto line = line_of(acted, date);
    for (const auto* const unit : line) {
        if (const auto at = listed(*unit)) {
            return {{*at, unit == &acted ? Bearing::own : Bearing::inside, nullptr}};
        }
    }
    for (const auto* const unit : line) {
        auto found = successors_of(*unit);
        if (!found.empty()) {
            return found;
        }
    }
    return predecessors_of(acted);
}

}  // namespace soichi
