#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "query/coverage/coverage.hpp"

namespace soichi::cli {

/// The columns, in their order.
inline constexpr std::array action_kinds{ActionKind::plan, ActionKind::report, ActionKind::inspection};

/// "plan", "report", "inspection" in the user's language.
std::string action_word(const Session& session, ActionKind kind);

/// Which units of a coverage are shown.
enum class CoverageFilter : std::uint8_t { plan, report, inspection, none };

/// Is the unit to be shown? All are without a filter.
bool passes(const CoverageUnit& unit, const Coverage& coverage, const std::optional<CoverageFilter>& filter);

/// What a unit lies in on the day of the coverage; nullptr for a province, and where it is the place asked for.
const Unit* whole_to_tell(const Unit& unit, const Coverage& coverage);

/// "huyện Cầu Kè", with what it lies in where that is not the place that was asked for.
std::string unit_label(const Unit& unit, const Coverage& coverage);

/// How many actions of each kind there are of each unit. Fits into 80 columns as long as no unit's name is longer than
/// 40. Nothing for no units.
void write_coverage_table(std::ostream& out, const Session& session, const Coverage& coverage,
                          const std::vector<const CoverageUnit*>& units);

}  // namespace soichi::cli
