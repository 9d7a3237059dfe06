#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/diff/diff.hpp"

namespace soichi::cli {

/// Nodes by kind, then edges by relation as sentences with their evidence: what was gained, lost and changed.
void write_diff(std::ostream& out, const Session& session, const Diff& diff);

}  // namespace soichi::cli
