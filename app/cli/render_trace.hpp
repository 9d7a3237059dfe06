#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/trace/trace.hpp"

namespace soichi::cli {

/// The tree with box-drawing characters: each line with the sentence behind it and what became of the directive, then
/// which limits were reached and how many others left out.
void write_trace(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options);

}  // namespace soichi::cli
