#include "importers/resolve/era.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"

namespace soichi {

namespace {

constexpr std::int16_t year_of_reform = 2025;
constexpr PartialDate before_reform{year_of_reform, 6, 1};

/// Every unit of the name and type that may be meant is of level 2.
bool is_district(const PlaceMention& place)
{
    const auto units = place.word == nullptr ? std::vector<const Unit*>{} : candidates(place);
    return !place.former && !units.empty() &&
           std::all_of(units.begin(), units.end(), [](const Unit* unit) { return level_of(unit->type) == 2; });
}

/// Every unit of the name and type that may be meant began with the reform.
bool is_new(const PlaceMention& place)
{
    const auto units = place.word == nullptr ? std::vector<const Unit*>{} : candidates(place);
    return !units.empty() &&
           std::all_of(units.begin(), units.end(), [](const Unit* unit) { return unit->vintage == "gso2025"; });
}

/// "Sở Nông nghiệp và Môi trường", "chính quyền địa phương hai cấp": what there is only since the reform.
bool speaks_of_new_bodies(const Reading& reading)
{
    const auto cues = reading.cues_in({0, reading.body_end()});
    return std::any_of(cues.begin(), cues.end(),
                       [&](std::uint32_t at) { return reading.cue_at(at, "since_2025") != 0; });
}

/// The province that bears the name of `province` since the reform, or nullptr.
const Unit* province_today(const Unit& province)
{
    for (const auto* unit : Units::builtin().named(fold_phrase(province.name))) {
        if (level_of(unit->type) == 1 && unit->to.empty()) {
            return unit;
        }
    }
    return nullptr;
}

}  // namespace

bool speaks_of_new_communes(const std::vector<PlaceMention>& places, const Unit& province)
{
    const auto* today = province_today(province);
    const bool districts = std::any_of(places.begin(), places.end(), is_district);
    return today != nullptr && !districts && std::any_of(places.begin(), places.end(), [&](const PlaceMention& place) {
               const auto units =
                   place.word == nullptr || place.former ? std::vector<const Unit*>{} : candidates(place);
               const bool before = std::any_of(units.begin(), units.end(), [&](const Unit* unit) {
                   return !unit->to.empty() && unit->top->name == province.name;
               });
               const bool now = std::any_of(units.begin(), units.end(), [&](const Unit* unit) {
                   return unit->to.empty() && level_of(unit->type) == 3 && Units::builtin().within(*unit, *today);
               });
               return now && !before;
           });
}

std::optional<PartialDate> era_by_units(const Reading& reading, const std::vector<PlaceMention>& places,
                                        std::optional<PartialDate> date, std::optional<PartialDate> latest_year)
{
    const bool dated = date && (date->year != year_of_reform || date->month != 0);
    if (dated) {
        return date;
    }
    const bool districts = std::any_of(places.begin(), places.end(), is_district);
    if (date) {
        return districts ? before_reform : after_reform;
    }
    // A year that the text speaks of may lie far back: "bé gái sinh năm 2012".
    if (!districts && (std::any_of(places.begin(), places.end(), is_new) || speaks_of_new_bodies(reading))) {
        return after_reform;
    }
    // Or ahead: "đến năm 2026".
    const bool since = latest_year && latest_year->year >= year_of_reform;
    return since && districts                             ? before_reform
           : since && latest_year->year == year_of_reform ? after_reform
                                                          : latest_year;
}

}  // namespace soichi
