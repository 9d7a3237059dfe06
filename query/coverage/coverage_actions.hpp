#pragma once

#include <vector>

#include "query/coverage/coverage.hpp"
#include "query/trace/trace.hpp"

namespace soichi {

/// What the lines of a trace down from one directive say that somebody did, in their order. A decision and the plan
/// that it promulgates are one plan.
std::vector<CoverageAction> actions_of(const Snapshot& snapshot, const Trace& trace);

}  // namespace soichi
