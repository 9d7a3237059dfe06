#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// Who holds an office of another country in one sentence is no official in any.
void drop_foreigners(std::vector<OfficialMention>& found);

/// "Bộ trưởng A, Tổng Bí thư nhấn mạnh": of an office that one person holds at a time, the holder is who is named with it
/// most often; for others it was the subject of the next clause.
void drop_second_holders(std::vector<OfficialMention>& found);

}  // namespace soichi
