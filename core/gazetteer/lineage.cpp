#include "core/gazetteer/lineage.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

#include "core/gazetteer/tables.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

enum Column : std::size_t { from, to, kind, date, instrument, share };

constexpr std::string_view whole = "whole";

struct Change {
    const Unit* before;
    const Unit* now;
    std::string_view kind;
    std::string_view date;
    std::string_view share;
    std::string through{};
};

void add_item(std::string& list, std::string_view item)
{
    const auto known = items(list);
    if (!item.empty() && std::find(known.begin(), known.end(), item) == known.end()) {
        list.append(list.empty() ? 0 : 1, '|').append(item);
    }
}

std::vector<Change> changes_of(const Units& units, std::string_view table)
{
    std::vector<Change> changes;
    for_each_row(table, [&](const Row& row) {
        const auto* const before = units.find(row[from]);
        const auto* const now = units.find(row[to]);
        if (before != nullptr && now != nullptr && !same_locality(*before, *now)) {
            changes.push_back({before, now, row[kind], row[date], row[share]});
        }
    });
    return changes;
}

std::vector<const Unit*> abolished_districts(const Units& units, std::string_view table)
{
    std::vector<const Unit*> districts;
    for_each_row(table, [&](const Row& row) {
        const auto* const unit = units.find(row[from]);
        if (unit != nullptr && row[kind] == "abolished" && row[to].empty()) {
            districts.push_back(unit);
        }
    });
    return districts;
}

/// What became of each commune when its district ended, by the district's code.
std::multimap<std::string_view, const Change*> last_changes_by_district(const std::vector<Change>& changes)
{
    std::multimap<std::string_view, const Change*> found;
    for (const auto& change : changes) {
        const auto* const district = change.before->above;
        if (district != nullptr && level_of(district->type) == 2 && change.before->end_day == district->end_day) {
            found.emplace(district->id, &change);
        }
    }
    return found;
}

/// The changes that the end of the districts amounts to, by the rule stated in the header.
std::vector<Change> changes_of_districts(const std::vector<const Unit*>& districts, const std::vector<Change>& changes)
{
    const auto by_district = last_changes_by_district(changes);
    std::vector<Change> ends;
    for (const auto* const district : districts) {
        std::map<const Unit*, Change, bool (*)(const Unit*, const Unit*)> parts{
            [](const Unit* a, const Unit* b) { return a->id < b->id; }};
        const auto [first, last] = by_district.equal_range(district->id);
        for (auto at = first; at != last; ++at) {
            const auto& commune = *at->second;
            const Change begun{district, commune.now, "abolished", district->to, whole};
            auto& part = parts.try_emplace(commune.now, begun).first->second;
            part.share = commune.share == whole ? part.share : "part";
            add_item(part.through, label_of(*commune.before) + " (" + std::string{commune.share} + ")");
        }
        for (auto& [now, part] : parts) {
            part.share = parts.size() == 1 ? part.share : "part";
            ends.push_back(std::move(part));
        }
    }
    return ends;
}

/// All changes from one locality to another as one.
std::vector<Succession> successions_of(std::vector<Change> changes)
{
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return std::tie(a.date, a.before->id, a.now->id, a.kind) < std::tie(b.date, b.before->id, b.now->id, b.kind);
    });
    constexpr unsigned half = 32;
    std::vector<Succession> all;
    std::unordered_map<std::uint64_t, std::size_t> places;
    for (auto& change : changes) {
        const auto pair = std::uint64_t{change.before->locality} << half | change.now->locality;
        const auto [place, added] = places.try_emplace(pair, all.size());
        if (added) {
            all.push_back({change.before, change.now, change.date, change.share, {}, std::move(change.through)});
        }
        add_item(all[place->second].kinds, change.kind);
    }
    return all;
}

/// A code means nothing without its vintage, which whoever looks one up compares.
using ByCode = std::unordered_multimap<std::string_view, const Unit*>;

/// A row names its parent at the end of its period; before, that was whatever unit had the parent's code.
void add_memberships(const Unit& unit, const ByCode& by_code, std::vector<Membership>& memberships)
{
    const auto [first, last] = by_code.equal_range(unit.above->code);
    for (auto version = first; version != last; ++version) {
        const auto* const parent = version->second;
        const bool same_code =
            parent->vintage == unit.above->vintage && level_of(parent->type) == level_of(unit.above->type);
        const bool overlap = parent->first_day < unit.end_day && unit.first_day < parent->end_day;
        if (parent != unit.above && (!same_code || !overlap)) {
            continue;
        }
        memberships.push_back(
            {&unit, parent, std::max(unit.from, parent->from), unit.end_day < parent->end_day ? unit.to : parent->to});
    }
}

/// Periods that follow each other without a gap become one.
void join_periods(std::vector<Membership>& memberships)
{
    std::sort(memberships.begin(), memberships.end(), [](const Membership& a, const Membership& b) {
        return std::tie(a.whole->key, a.from) < std::tie(b.whole->key, b.from);
    });
    std::vector<Membership> joined;
    for (const auto& next : memberships) {
        const bool goes_on = !joined.empty() && same_locality(*joined.back().whole, *next.whole) &&
                             (joined.back().to.empty() || next.from <= joined.back().to);
        if (!goes_on) {
            joined.push_back(next);
        } else if (!joined.back().to.empty()) {
            joined.back().to = next.to.empty() ? next.to : std::max(joined.back().to, next.to);
        }
    }
    memberships = std::move(joined);
}

}  // namespace

const Lineage& Lineage::builtin()
{
    static const Lineage lineage{Units::builtin(), gazetteer_table(GazetteerTable::unit_changes)};
    return lineage;
}

Lineage::Lineage(const Units& units, std::string_view changes)
{
    auto all = changes_of(units, changes);
    auto ends = changes_of_districts(abolished_districts(units, changes), all);
    std::move(ends.begin(), ends.end(), std::back_inserter(all));
    for (auto& succession : successions_of(std::move(all))) {
        predecessors_[succession.now->locality].push_back(succession);
        successors_[succession.before->locality].push_back(std::move(succession));
    }
    ByCode by_code;
    by_code.reserve(units.all().size());
    for (const auto& unit : units.all()) {
        if (level_of(unit.type) < 3) {
            by_code.emplace(unit.code, &unit);
        }
    }
    for (const auto& unit : units.all()) {
        if (unit.above != nullptr) {
            add_memberships(unit, by_code, memberships_[unit.locality]);
        }
    }
    for (auto& [locality, memberships] : memberships_) {
        join_periods(memberships);
    }
}

namespace {

template <class Step>
const std::vector<Step>& of(const std::unordered_map<std::uint32_t, std::vector<Step>>& steps, const Unit& unit)
{
    static const std::vector<Step> none;
    const auto found = steps.find(unit.locality);
    return found == steps.end() ? none : found->second;
}

}  // namespace

std::string row_of(const Succession& succession)
{
    return std::string{"unit_changes.tsv "}.append(succession.before->id).append(1, ' ').append(succession.now->id);
}

std::string row_of(const Membership& membership)
{
    return "units.tsv " + std::string{membership.part->id};
}

const std::vector<Succession>& Lineage::successors(const Unit& unit) const
{
    return of(successors_, unit);
}
const std::vector<Succession>& Lineage::predecessors(const Unit& unit) const
{
    return of(predecessors_, unit);
}
const std::vector<Membership>& Lineage::memberships(const Unit& unit) const
{
    return of(memberships_, unit);
}

bool Lineage::succeeded_by(const Unit& before, const Unit& now) const
{
    std::vector<const Unit*> reached{&before};
    std::unordered_set<std::uint32_t> known{before.locality};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        for (const auto& step : successors(*reached[next])) {
            if (step.share != whole || step.kinds == "abolished") {
                continue;
            }
            if (same_locality(*step.now, now)) {
                return true;
            }
            if (known.insert(step.now->locality).second) {
                reached.push_back(step.now);
            }
        }
    }
    return false;
}

}  // namespace soichi
