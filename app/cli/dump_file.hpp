#pragma once

#include <string>

#include "app/cli/session.hpp"
#include "query/diff/graph_source.hpp"

namespace soichi::cli {

/// The graph in a file that `soichi export --format jsonl` wrote: nodes by kind and id, then edges by id. The file is
/// read again for each question, a line at a time.
///
/// Its functions throw InputError, with the line, where one is no node or edge or out of order, and where the file
/// cannot be read.
GraphSource dump_file(const Session& session, const std::string& path);

}  // namespace soichi::cli
