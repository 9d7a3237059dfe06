#pragma once

#include <string>
#include <vector>

#include "core/model/article.hpp"
#include "core/model/statement.hpp"
#include "core/store/contribution.hpp"

namespace soichi {

/// What an article adds to the graph: its own node, a node for each entity under its key, MENTIONS and PUBLISHES, and
/// the claims as edges with their evidence. `background` is that of the
/// statements, under the keys that judgements give its nodes. The same always gives the same contribution.
Contribution contribution_of(const Article& article, const Statements& statements, const std::vector<std::string>& keys,
                             const Background& background);

}  // namespace soichi
