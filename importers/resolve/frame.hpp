#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "core/model/date.hpp"
#include "importers/find/places.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// When and where an article speaks: what its bare words ("UBND tỉnh", "Thành ủy", "phường") refer to.
struct Frame {
    std::optional<PartialDate> date;  ///< of the event or the publication
    std::optional<PartialDate> era;   ///< the date, or the latest year that the text speaks of
    const Unit* province = nullptr;
    const Unit* district = nullptr;
    const Unit* commune = nullptr;
    std::vector<const Unit*> named;  ///< units that the article names with their type: a bare name means them
};

/// The frame that the places named in the article give: those of title and lead weigh more, and a unit that lies in
/// one province alone speaks for it. Where no place is named, the portal's own furniture may tell the province.
///
/// `publisher` may name the province too ("Báo Quảng Ngãi").
Frame find_frame(const Reading& reading, const std::vector<PlaceMention>& places, std::optional<PartialDate> date,
                 int latest_year, std::string_view publisher = {});

/// Make the frame that of `unit`, at its time: whoever judged so knows better.
void put_frame_at(const Unit& unit, Frame& frame);

/// The unit that `place` names in this frame, or nullptr where several remain possible.
const Unit* resolve(const PlaceMention& place, const Frame& frame);

/// The only unit within `parent`, below it, that `place` may name; nullptr where there is none or there are several.
const Unit* resolve_within(const PlaceMention& place, const Unit& parent, const Frame& frame);

/// The only commune of `province` that bears the name of `place` in this frame; nullptr where there is none or there
/// are several.
const Unit* resolve_commune(const PlaceMention& place, const Unit& province, const Frame& frame);

/// The units that remain possible: in force at the time, of the province of the frame where any is.
std::vector<const Unit*> possible_units(const PlaceMention& place, const Frame& frame);

/// The unit of the frame that a type word alone refers to ("tỉnh", "thị xã"), or nullptr.
const Unit* unit_of_frame(const std::vector<UnitType>& types, const Frame& frame);

}  // namespace soichi
