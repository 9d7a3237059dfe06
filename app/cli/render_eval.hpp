#pragma once

#include <ostream>
#include <string>

#include "app/cli/session.hpp"
#include "eval/score.hpp"

namespace soichi::cli {

/// What of a score is shown.
struct EvalView {
    bool faults = false;
    bool rules = false;
};

void write_score(std::ostream& out, const Session& session, const eval::Score& score, const EvalView& view);

/// The score as one line of JSON: what the reference scorer writes, and under "soichi" intervals and calibration.
std::string json_of(const eval::Score& score, const EvalView& view);

}  // namespace soichi::cli
