#pragma once

#include <string_view>
#include <vector>

#include "query/names/find.hpp"

namespace soichi {

/// Nodes whose names are nearly `typed`, for a name that fits none: at most `limit`, nearest first, then those that the
/// most articles name, then by kind, label and id. Two words may differ by a letter each (changed, added, dropped, or
/// swapped with the next), or a blank; numbers must be the same, since another number is another document. A date after
/// a directive's name is not compared. Looked at are names with one of the two rarest words of `typed`, and with words
/// that are one letter away from one that no name has, some twenty thousand at most; a name of which all known words
/// are very common may be missed. Costs about twice what find_nodes() takes to find nothing.
std::vector<NameMatch> near_names(const Snapshot& snapshot, std::string_view typed, const std::vector<Kind>& kinds = {},
                                  std::size_t limit = 3);

}  // namespace soichi
