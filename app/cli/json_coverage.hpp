#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/coverage_table.hpp"
#include "query/coverage/coverage.hpp"

namespace soichi::cli {

/// "soichi.coverage/1". All units that pass the filter stand in it, whatever the limit of lists, since one that is left
/// out would read as one without evidence.
std::string json_of(const Coverage& coverage, const std::optional<CoverageFilter>& filter);

/// "soichi.stale_parents/1", all of them.
std::string json_of(const std::vector<StaleParent>& found);

}  // namespace soichi::cli
