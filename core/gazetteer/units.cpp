#include "core/gazetteer/units.hpp"

#include <algorithm>
#include <array>

#include "core/error.hpp"
#include "core/gazetteer/tables.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

enum Column : std::size_t { id, code, vintage, type, level, name, parent, from, to, aliases, central };

struct TypeRow {
    UnitType type;
    std::string_view noun;
    int level;
};

// clang-format off
constexpr std::array type_rows{
    TypeRow{UnitType::province,       "tỉnh",      1},
    TypeRow{UnitType::municipality,   "thành phố", 1},
    TypeRow{UnitType::urban_district, "quận",      2},
    TypeRow{UnitType::rural_district, "huyện",     2},
    TypeRow{UnitType::town,           "thị xã",    2},
    TypeRow{UnitType::city,           "thành phố", 2},
    TypeRow{UnitType::commune,        "xã",        3},
    TypeRow{UnitType::ward,           "phường",    3},
    TypeRow{UnitType::township,       "thị trấn",  3},
    TypeRow{UnitType::special_zone,   "đặc khu",   3},
};
// clang-format on

UnitType type_of(std::string_view noun, std::string_view level_cell)
{
    for (const auto& row : type_rows) {
        if (row.noun == noun && static_cast<char>('0' + row.level) == level_cell.front()) {
            return row.type;
        }
    }
    throw InputError{"units.tsv: no unit type \"" + std::string{noun} + "\" of level " + std::string{level_cell}};
}

/// 20250701. Parts that are not known count as 0, so that numbers compare as ISO texts do.
std::uint32_t number_of(const PartialDate& date)
{
    constexpr std::uint32_t shift = 100;
    return (static_cast<std::uint32_t>(date.year) * shift + static_cast<std::uint32_t>(date.month)) * shift +
           static_cast<std::uint32_t>(date.day);
}

std::uint32_t number_of(std::string_view iso, std::uint32_t if_empty)
{
    const auto date = parse_iso_date(iso);
    if (!iso.empty() && !date) {
        throw InputError{"units.tsv: \"" + std::string{iso} + "\" is no date"};
    }
    return date ? number_of(*date) : if_empty;
}

/// What makes versions of a province one: its code, which means nothing without the vintage.
std::string code_key(const Unit& unit)
{
    return std::string{unit.vintage}.append(1, ':').append(unit.code);
}

}  // namespace

int level_of(UnitType type)
{
    return type_rows[static_cast<std::size_t>(type)].level;
}

std::string_view noun_of(UnitType type)
{
    return type_rows[static_cast<std::size_t>(type)].noun;
}

Properties properties_of(const Unit& unit)
{
    Properties properties{{"type", std::string{noun_of(unit.type)}}};
    const auto add = [&](const char* name, std::string_view value) {
        if (!value.empty()) {
            properties.emplace(name, value);
        }
    };
    add("code", unit.code);
    add("code_vintage", unit.code.empty() ? std::string_view{} : unit.vintage);
    add("from", unit.began);
    add("to", unit.ended);
    add("gaps", unit.gaps);
    return properties;
}

bool in_force(const Unit& unit, const PartialDate& date)
{
    return unit.first_day <= number_of(last_day(date)) && number_of(first_day(date)) < unit.end_day;
}

const Units& Units::builtin()
{
    static const Units units{gazetteer_table(GazetteerTable::units)};
    return units;
}

Units::Units(std::string_view table)
{
    for_each_row(table, [&](const Row& row) {
        units_.push_back({row[id], row[code], row[vintage], type_of(row[type], row[level]), row[name], row[parent],
                          row[from], row[to], row[aliases]});
    });
    by_id_.reserve(units_.size());
    by_name_.reserve(units_.size());
    for (const auto& unit : units_) {
        if (level_of(unit.type) == 1) {
            provinces_[code_key(unit)].push_back(&unit);
        }
        by_id_.emplace(unit.id, &unit);
        by_name_[fold_phrase(unit.name)].push_back(&unit);
        for (const auto alias : items(unit.aliases)) {
            by_name_[fold_phrase(alias)].push_back(&unit);
        }
    }
    tie();
}

namespace {

/// What is laid over the table may be wrong. A unit lies in one of a higher level, so no line of parents goes round.
void check(const Unit& unit)
{
    const auto complain = [&](const std::string& what) {
        throw InputError{"units.tsv: the row " + std::string{unit.id} + " " + what + "; correct it"};
    };
    if (unit.name.empty()) {
        complain("has no name");
    }
    if (!unit.parent.empty() && unit.above == nullptr) {
        complain("lies in " + std::string{unit.parent} + ", which is no row");
    }
    if (unit.above != nullptr && level_of(unit.above->type) >= level_of(unit.type)) {
        complain("lies in " + std::string{unit.parent} + ", which is of no higher level");
    }
}

}  // namespace

void Units::tie()
{
    for (auto& unit : units_) {
        unit.label = std::string{noun_of(unit.type)}.append(1, ' ').append(unit.name);
        const auto code = unit.code.empty() ? unit.id : unit.code;
        unit.key = std::string{unit.vintage}.append(1, ':').append(code).append(1, '|').append(unit.label);
        unit.above = unit.parent.empty() ? nullptr : find(unit.parent);
        check(unit);
        unit.first_day = number_of(unit.from, 0);
        unit.end_day = number_of(unit.to, UINT32_MAX);
    }
    for (auto& unit : units_) {
        const Unit* top = &unit;
        while (top->above != nullptr) {
            top = top->above;
        }
        unit.top = top;
        const auto versions = provinces_.find(code_key(*top));
        unit.provinces = top->code.empty() || versions == provinces_.end() ? nullptr : &versions->second;
    }
    tie_localities();
}

namespace {

/// A town that was a city for two years was not there as a town.
std::string gaps_between(const std::vector<Unit*>& versions)
{
    std::string gaps;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const auto& before = *versions[i - 1];
        const auto& after = *versions[i];
        if (before.end_day < after.first_day) {
            gaps.append(gaps.empty() ? 0 : 1, '|').append(before.to).append(1, '/').append(after.from);
        }
    }
    return gaps;
}

}  // namespace

void Units::tie_localities()
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::vector<Unit*>> localities;
    for (auto& unit : units_) {
        unit.locality = numbers.try_emplace(unit.key, static_cast<std::uint32_t>(numbers.size())).first->second;
        localities.resize(numbers.size());
        localities[unit.locality].push_back(&unit);
    }
    for (auto& versions : localities) {
        std::sort(versions.begin(), versions.end(),
                  [](const Unit* a, const Unit* b) { return a->first_day < b->first_day; });
        const auto gaps = gaps_between(versions);
        for (auto* const unit : versions) {
            unit->began = versions.front()->from;
            unit->ended = versions.back()->to;
            unit->gaps = gaps;
        }
        by_key_.emplace(versions.back()->key, versions.back());
    }
}

const Unit* Units::find(std::string_view unit_id) const
{
    const auto found = by_id_.find(unit_id);
    return found == by_id_.end() ? nullptr : found->second;
}

const Unit* Units::with_key(std::string_view key) const
{
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second;
}

const std::vector<const Unit*>& Units::named(const std::string& folded) const
{
    static const std::vector<const Unit*> none;
    const auto found = by_name_.find(folded);
    return found == by_name_.end() ? none : found->second;
}

const Unit& Units::province_of(const Unit& unit, const std::optional<PartialDate>& era) const
{
    if (unit.top == &unit || unit.provinces == nullptr) {
        return *unit.top;
    }
    for (const auto* version : *unit.provinces) {
        if (!era || in_force(*version, *era)) {
            return *version;
        }
    }
    return *unit.top;
}

bool Units::within(const Unit& unit, const Unit& ancestor) const
{
    for (const Unit* at = &unit; at != nullptr; at = parent_of(*at)) {
        const bool same_code = !at->code.empty() && at->code == ancestor.code && at->vintage == ancestor.vintage;
        if (at == &ancestor || (same_code && level_of(at->type) == level_of(ancestor.type))) {
            return true;
        }
    }
    return false;
}

}  // namespace soichi
