#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace soichi::test {

/// One row of a table of knowledge, by the names of its columns.
using TableRow = std::map<std::string, std::string, std::less<>>;

/// The rows of importers/data/NAME.tsv; fails the test where there are none.
std::vector<TableRow> table(std::string_view name);

/// Check what a table of patterns promises: each row fires on its example, and not on its counter-example.
/// `fires(row, text)` tells whether the row fires somewhere in `text`.
void check_rows(std::string_view name, const std::function<bool(const TableRow&, const std::string&)>& fires);

}  // namespace soichi::test
