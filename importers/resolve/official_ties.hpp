#pragma once

#include <string>

#include "core/gazetteer/units.hpp"
#include "importers/resolve/agencies.hpp"
#include "importers/resolve/draft.hpp"

namespace soichi {

/// What ties the people of the province that `unit` lies in together over articles. A province that becomes a city
/// keeps its code, and its people; so does one that keeps its name in a merger.
std::string anchor_of_province(const Unit& unit);

/// Note what ties the person to mentions in other articles: its district and province, or the central body
/// and its ministry.
void tie_official(Draft& draft, const Agencies& agencies, EntityIndex person, EntityIndex agency);

/// Whoever signs a directive without a title is tied by what issued it.
void tie_signers(Draft& draft, const Agencies& agencies);

}  // namespace soichi
