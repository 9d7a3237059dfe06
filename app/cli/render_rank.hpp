#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/rank/rank.hpp"

namespace soichi::cli {

/// A line for each node, highest score first, under a line that says what was counted.
void write_ranking(std::ostream& out, const Session& session, const Ranking& ranking, const RankOptions& options);

/// The groups with their first members.
void write_groups(std::ostream& out, const Session& session, const Grouped& grouped);

}  // namespace soichi::cli
