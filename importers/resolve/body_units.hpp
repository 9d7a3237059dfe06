#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/find/knowledge.hpp"
#include "importers/resolve/frame.hpp"

namespace soichi {

/// The types of unit that a body with this complement belongs to; empty where its name must say.
std::vector<UnitType> types_for(Complement complement);

/// Id of the row of the Party committee of a unit of this type.
std::string_view committee_id(UnitType type);

/// "UBND tỉnh Bắc Kạn", but "Tỉnh ủy Bắc Kạn": a name that says its level takes the bare name of the unit.
std::string label_of_body(const LocalBody& body, const Unit& unit);

/// The unit of one of `types` that a bare name means ("Thành ủy Bắc Kạn" is of the city, not the province), or nullptr.
const Unit* resolve_typed(const PlaceMention& place, const std::vector<UnitType>& types, const Frame& frame);

}  // namespace soichi
