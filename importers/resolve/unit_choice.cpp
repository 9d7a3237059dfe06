#include "importers/resolve/unit_choice.hpp"

#include <algorithm>
#include <iterator>

#include "core/names/spelling.hpp"
#include "importers/resolve/era.hpp"

namespace soichi {

namespace {

/// Was the unit there by the time of the frame? Without a date, by the end of 2024.
bool begun(const Unit& unit, const Frame& frame)
{
    return frame.era ? unit.from <= to_string(last_day(*frame.era)) : unit.from < "2025";
}

/// Those in force; where there are none, those of before: hardly any article speaks of units still to come.
std::vector<const Unit*> in_era(std::vector<const Unit*> units, const Frame& frame, bool former)
{
    if (!frame.era || former) {
        return units;
    }
    std::vector<const Unit*> kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept),
                 [&](const Unit* unit) { return in_force(*unit, *frame.era); });
    // Of an article without a date the time is a guess.
    if (kept.empty() && frame.date) {
        std::erase_if(units, [&](const Unit* unit) { return !begun(*unit, frame); });
    }
    return kept.empty() ? units : kept;
}

/// Several versions of one unit count once: the last one in force before the era ends stands for them.
std::vector<const Unit*> distinct(const std::vector<const Unit*>& units)
{
    std::vector<const Unit*> kept;
    for (const auto* unit : units) {
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const Unit* other) { return same_locality(*other, *unit); });
        if (same == kept.end()) {
            kept.push_back(unit);
        } else if ((*same)->from < unit->from) {
            *same = unit;
        }
    }
    return kept;
}

/// Of an old and a new unit of one name (tỉnh Tây Ninh before and after July 2025), without a date, the old one.
std::vector<const Unit*> before_reform(const std::vector<const Unit*>& units, const Frame& frame)
{
    std::vector<const Unit*> kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept),
                 [&](const Unit* unit) { return begun(*unit, frame); });
    return kept.empty() ? units : kept;
}

}  // namespace

std::vector<const Unit*> inside(const std::vector<const Unit*>& units, const Unit* ancestor)
{
    std::vector<const Unit*> kept;
    if (ancestor != nullptr) {
        std::copy_if(units.begin(), units.end(), std::back_inserter(kept),
                     [&](const Unit* unit) { return Units::builtin().within(*unit, *ancestor); });
    }
    return kept;
}

std::vector<const Unit*> of_level(const std::vector<const Unit*>& units, int level)
{
    std::vector<const Unit*> kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept),
                 [&](const Unit* unit) { return level_of(unit->type) == level; });
    return kept;
}

std::vector<const Unit*> of_era(const PlaceMention& place, const Frame& frame)
{
    auto units = in_era(candidates(place), frame, place.former);
    units = frame.era ? units : before_reform(units, frame);
    return distinct(units);
}

namespace {

/// The unit of another type that bore the name of the frame's district before or after ("UBND huyện" of thị xã Hòa
/// Thành).
const Unit* namesake(const Unit& unit, const std::vector<UnitType>& types)
{
    const auto& province = Units::builtin().province_of(unit);
    for (const auto* other : Units::builtin().named(fold_phrase(unit.name))) {
        if (std::find(types.begin(), types.end(), other->type) != types.end() && other->code == unit.code &&
            Units::builtin().within(*other, province)) {
            return other;
        }
    }
    return nullptr;
}

bool is_one_of(const Unit* unit, const std::vector<UnitType>& types)
{
    return unit != nullptr && std::find(types.begin(), types.end(), unit->type) != types.end();
}

/// The only unit among `units` that the article names with its type, or nullptr.
const Unit* named_before(const std::vector<const Unit*>& units, const Frame& frame)
{
    const Unit* found = nullptr;
    for (const auto* unit : frame.named) {
        if (std::find(units.begin(), units.end(), unit) != units.end()) {
            if (found != nullptr) {
                return nullptr;
            }
            found = unit;
        }
    }
    return found;
}

}  // namespace

const Unit* unit_of_frame(const std::vector<UnitType>& types, const Frame& frame)
{
    for (const auto* unit : {frame.commune, frame.district, frame.province}) {
        if (is_one_of(unit, types)) {
            return unit;
        }
    }
    for (const auto* unit : {frame.commune, frame.district}) {
        if (unit != nullptr && level_of(types.front()) == level_of(unit->type)) {
            return namesake(*unit, types);
        }
    }
    return nullptr;
}

namespace {

/// "huyện Cai Lậy (cũ)" of one province, before and after a part of it became a town: the last version stands for all,
/// since none was there beside another.
std::vector<const Unit*> last_of_line(const std::vector<const Unit*>& units)
{
    if (units.size() < 2) {
        return units;
    }
    auto sorted = units;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Unit* a, const Unit* b) { return a->first_day < b->first_day; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const bool follows = sorted[i - 1]->end_day <= sorted[i]->first_day;
        const bool here = key_of(*sorted[i - 1]->top) == key_of(*sorted[i]->top);
        if (!follows || !here || sorted[i - 1]->type != sorted[i]->type) {
            return units;
        }
    }
    return {sorted.back()};
}

}  // namespace

namespace {

/// Provinces that bear the name at another time than the frame's; none that was still to come.
std::vector<const Unit*> former_provinces(const PlaceMention& place, const Frame& frame)
{
    auto provinces = of_level(candidates(place), 1);
    std::erase_if(provinces, [&](const Unit* unit) { return !begun(*unit, frame); });
    return last_of_line(distinct(provinces));
}

/// "Huế" before 2025: the city that the centrally run one then was. nullptr where the name is not that of such a city.
const Unit* city_to_be(const PlaceMention& place, const std::vector<const Unit*>& units, const Frame& frame)
{
    for (const auto* later : of_level(candidates(place), 1)) {
        for (const auto* unit : of_level(units, 2)) {
            if (!begun(*later, frame) && label_of(*unit) == label_of(*later)) {
                return unit;
            }
        }
    }
    return nullptr;
}

}  // namespace

std::vector<const Unit*> possible_units(const PlaceMention& place, const Frame& frame)
{
    auto units = of_era(place, frame);
    if (place.word == nullptr) {
        auto provinces = of_level(units, 1);
        // "sau khi sáp nhập với Bình Dương": a ward may bear the name now, but no ward goes by its bare name.
        provinces = provinces.empty() ? former_provinces(place, frame) : provinces;
        if (const auto* city = provinces.empty() ? city_to_be(place, units, frame) : nullptr) {
            return {city};
        }
        if (const auto* named = provinces.empty() ? named_before(candidates(place), frame) : nullptr) {
            return {named};
        }
        // A bare district is known in its province; elsewhere its name may be a person's, or of another district.
        units = !provinces.empty() ? provinces : inside(of_level(units, 2), frame.province);
    }
    for (const auto* ancestor : {frame.province, frame.district, frame.commune}) {
        const auto here = inside(units, ancestor);
        units = units.size() > 1 && !here.empty() ? here : units;
    }
    return last_of_line(units);
}

const Unit* resolve_within(const PlaceMention& place, const Unit& parent, const Frame& frame)
{
    auto units = of_era(place, frame);
    std::erase_if(units, [&](const Unit* unit) {
        // A ward goes by its bare name only where its type stands elsewhere.
        const bool bare_commune = place.word == nullptr && level_of(unit->type) > 2;
        return bare_commune || level_of(unit->type) <= level_of(parent.type) || !Units::builtin().within(*unit, parent);
    });
    units = last_of_line(units);
    return units.size() == 1 ? units.front() : nullptr;
}

const Unit* resolve_commune(const PlaceMention& place, const Unit& province, const Frame& frame)
{
    const auto units = last_of_line(inside(of_level(of_era(place, frame), 3), &province));
    return units.size() == 1 ? units.front() : nullptr;
}

const Unit* resolve(const PlaceMention& place, const Frame& frame)
{
    if (place.named == nullptr) {
        return unit_of_frame(place.word->types, frame);
    }
    const auto units = possible_units(place, frame);
    // A municipality is meant rather than a city of the same name elsewhere.
    const auto first = of_level(units, 1);
    return units.size() == 1 ? units.front() : first.size() == 1 ? first.front() : nullptr;
}

}  // namespace soichi
