#pragma once

#include <optional>
#include <vector>

#include "query/trace/trace.hpp"

namespace soichi {

/// Take the lines out of `trace` that are outside and lead to nothing inside. `outside` says for each line which limit
/// it is outside of, if any. A line that stands at two places leads wherever its branches lead, unless it only closes a
/// circle. The other lines keep their order; what is outside and stays is marked `on_the_way`.
void prune(Trace& trace, const std::vector<std::optional<Limit>>& outside);

}  // namespace soichi
