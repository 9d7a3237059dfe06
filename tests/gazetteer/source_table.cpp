#include "tests/gazetteer/source_table.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace soichi::test {

std::vector<std::string> split(std::string_view text, char sign)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(sign, begin), text.size());
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

SourceTable source_table(std::string_view path)
{
    std::ifstream in{std::string{SOICHI_PROJECT_DIR} + "/" + std::string{path}, std::ios::binary};
    SourceTable table;
    std::getline(in, table.header);
    const auto columns = split(table.header, '\t');
    for (std::string line; std::getline(in, line);) {
        const auto cells = split(line, '\t');
        SourceRow row;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row.emplace(columns[i], i < cells.size() ? cells[i] : std::string{});
        }
        table.rows.push_back(std::move(row));
        table.lines.push_back(std::move(line));
    }
    REQUIRE_FALSE(table.rows.empty());
    return table;
}

}  // namespace soichi::test
