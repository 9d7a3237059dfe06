#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/trace/trace.hpp"

namespace soichi::cli {

/// The trace as a drawing for Graphviz, in the styles of `soichi export --format dot`. Each node stands once; arrows
/// point as the relations do, and nodes are placed in the order of the walk. The sentence behind an edge is its
/// tooltip.
void write_trace_drawing(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options);

}  // namespace soichi::cli
