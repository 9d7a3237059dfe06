#pragma once

#include <optional>
#include <vector>

#include "core/model/date.hpp"
#include "importers/find/places.hpp"

namespace soichi {

/// The time that an article speaks from, as far as `told` leaves it open: July 2025 ended the districts, so an article of
/// that year that names none speaks from the time after. Where nothing is told, units and bodies that exist only since
/// then tell it.
std::optional<PartialDate> era_by_units(const Reading& reading, const std::vector<PlaceMention>& places,
                                        std::optional<PartialDate> told);

}  // namespace soichi
