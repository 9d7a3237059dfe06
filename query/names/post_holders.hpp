#pragma once

#include <string_view>
#include <vector>

#include "query/names/find.hpp"

namespace soichi {

/// Officials who hold or held the post that was typed, a title and the name of a body: "chủ tịch ubnd tỉnh trà vinh",
/// "pct ubnd". Best body first, then as find_nodes() has it. Looks at the officials of at most a hundred bodies.
std::vector<NameMatch> post_holders(const Snapshot& snapshot, std::string_view typed);

}  // namespace soichi
