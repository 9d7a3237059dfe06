#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/timeline/timeline.hpp"

namespace soichi::cli {

/// The node, then what happened under each day with its best quote, then what has no date.
void write_timeline(std::ostream& out, const Session& session, const Timeline& timeline);

}  // namespace soichi::cli
