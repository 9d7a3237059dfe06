#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/gazetteer/source_table.hpp"

namespace soichi::test {

/// units.tsv and unit_changes.tsv as they lie in the source tree, so that what the program makes of them is checked
/// against what they say and not against itself.
struct RawUnits {
    RawUnits();

    std::map<std::string, SourceRow, std::less<>> units;                 ///< by id
    std::map<std::string, std::vector<SourceRow>, std::less<>> changes;  ///< by from_id; those that name where to
    std::map<std::string, std::vector<SourceRow>, std::less<>> parts;    ///< rows of units.tsv by `parent`
};

/// Read once.
const RawUnits& raw_units();

/// "gso2004:058|thành phố Bắc Kạn", from the cells of the row.
std::string locality_of(const SourceRow& unit);

/// "phường Xuất Hóa".
std::string label_of(const SourceRow& unit);

/// Was the version in force on this day (ISO)?
bool in_force_on(const SourceRow& unit, std::string_view day);

/// The localities of one level ("1") that were in force on this day.
std::set<std::string> localities_on(std::string_view day, std::string_view level);

}  // namespace soichi::test
