#include "tests/importers/table.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "core/names/tsv.hpp"

namespace soichi::test {

std::vector<TableRow> table(std::string_view name)
{
    std::ifstream in{std::string{SOICHI_PROJECT_DIR} + "/importers/data/" + std::string{name} + ".tsv",
                     std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    std::vector<std::string> columns;
    // The header is passed over by for_each_row: read behind a line that stands for it.
    std::vector<TableRow> rows;
    for_each_row("\n" + bytes, [&](const Row& row) {
        const bool header = columns.empty();
        TableRow cells;
        for (std::size_t i = 0; header ? !row[i].empty() : i < columns.size(); ++i) {
            if (header) {
                columns.emplace_back(row[i]);
            } else {
                cells.emplace(columns[i], row[i]);
            }
        }
        if (!header) {
            rows.push_back(std::move(cells));
        }
    });
    REQUIRE_FALSE(rows.empty());
    return rows;
}

void check_rows(std::string_view name, const std::function<bool(const TableRow&, const std::string&)>& fires)
{
    for (const auto& row : table(name)) {
        const auto& example = row.at("example");
        const auto& counter = row.at("counter_example");
        CAPTURE(example);
        CAPTURE(counter);
        CHECK(!example.empty());
        CHECK(!counter.empty());
        CHECK(fires(row, example));
        CHECK_FALSE(fires(row, counter));
    }
}

}  // namespace soichi::test
