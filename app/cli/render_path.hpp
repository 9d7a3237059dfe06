#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/paths/path.hpp"

namespace soichi::cli {

/// The nodes of each path, one below the other, with what joins them between; a heading for each where several were
/// asked for.
void write_paths(std::ostream& out, const Session& session, const Paths& found, const PathOptions& options);

}  // namespace soichi::cli
