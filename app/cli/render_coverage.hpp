#pragma once

#include <optional>
#include <ostream>
#include <string>

#include "app/cli/coverage_table.hpp"

namespace soichi::cli {

/// What is said where the gazetteer has no such units.
std::string no_units(const Session& session, const Coverage& coverage);

/// The directive and how many units acted, a table of those that did, what each did with its evidence, and the names of
/// the others.
void write_coverage(std::ostream& out, const Session& session, const Coverage& coverage,
                    const std::optional<CoverageFilter>& filter);

}  // namespace soichi::cli
