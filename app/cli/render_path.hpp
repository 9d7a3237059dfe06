#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/path.hpp"

namespace soichi::cli {

/// The nodes of the path, one below the other, with what joins them between.
void write_path(std::ostream& out, const Session& session, const Path& path, const PathOptions& options);

}  // namespace soichi::cli
