#pragma once

#include <optional>
#include <vector>

#include "core/model/date.hpp"
#include "importers/find/places.hpp"

namespace soichi {

/// The time that an article speaks from: its date; July 2025 ended the districts, so an article of that year that names
/// none speaks from the time after. Where there is no date, units and bodies that exist only since then tell it, else
/// the latest year that the text speaks of.
std::optional<PartialDate> era_by_units(const Reading& reading, const std::vector<PlaceMention>& places,
                                        std::optional<PartialDate> date, std::optional<PartialDate> latest_year);

/// A day after the reorganisation of July 2025.
inline constexpr PartialDate after_reform{2025, 7, 2};

/// Does the text of no date name a commune that `province` has under that name only since July 2025, and no district?
bool speaks_of_new_communes(const std::vector<PlaceMention>& places, const Unit& province);

}  // namespace soichi
