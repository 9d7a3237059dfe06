#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace soichi::test {

/// One row of a table, by the names of its columns.
using SourceRow = std::map<std::string, std::string, std::less<>>;

/// A table as it lies in the source tree, read without the code that it checks.
struct SourceTable {
    std::string header;
    std::vector<std::string> lines;  ///< below the header
    std::vector<SourceRow> rows;     ///< the same, cut into cells
};

/// The table at this path below the project; fails the test where it has no rows.
SourceTable source_table(std::string_view path);

/// The items of a cell that lists several, with this sign between them.
std::vector<std::string> split(std::string_view text, char sign);

}  // namespace soichi::test
