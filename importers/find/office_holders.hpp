#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// "Bộ trưởng A, Tổng Bí thư nhấn mạnh": of an office that one person holds at a time, the holder is who is named with it
/// most often; for others it was the subject of the next clause.
void drop_second_holders(std::vector<OfficialMention>& found);

}  // namespace soichi
