#pragma once

#include <cstddef>
#include <string_view>

namespace soichi {

/// The fewest bytes to change, add, drop, or swap with their neighbour that make `a` of `b`. Costs the product of their
/// lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace soichi
