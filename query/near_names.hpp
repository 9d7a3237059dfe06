#pragma once

#include <string_view>
#include <vector>

#include "query/find.hpp"

namespace soichi {

/// Nodes whose names are nearly `typed`, for a name that fits none: at most `limit`, nearest first, then those that the
/// most articles name, then by kind, label and id. One letter in six may differ, at most three; numbers must be the
/// same, since another number is another document. A date after a directive's name is not compared. Only names that
/// share a word or the beginning of one with `typed` are looked at, of each word a few hundred, so the cost is bounded.
std::vector<NameMatch> near_names(const Snapshot& snapshot, std::string_view typed, const std::vector<Kind>& kinds = {},
                                  std::size_t limit = 3);

}  // namespace soichi
