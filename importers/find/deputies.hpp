#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// Adds the deputies of the National Assembly whom a report of its session names with their province: "ĐB Lê Văn A (Cà
/// Mau)", "Trần Thị B (ĐB Quảng Ninh)". Elsewhere, delegates with a place in brackets may be of anything.
void add_deputies(const Reading& reading, std::vector<OfficialMention>& officials);

}  // namespace soichi
