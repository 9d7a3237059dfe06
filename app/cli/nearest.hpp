#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soichi::cli {

/// The word that `typed` was probably meant to be: the one that takes the fewest changed, added, dropped or swapped
/// letters, at most two; of several the first. Nothing where none is that near.
std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words);

}  // namespace soichi::cli
