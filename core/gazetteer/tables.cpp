#include "core/gazetteer/tables.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/error.hpp"
#include "core/gazetteer/data/embedded.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

struct TableRule {
    std::string_view file;
    std::string_view (*builtin)();
    std::size_t key_columns;  ///< how many of the first columns tell a row from the others
};

// clang-format off
constexpr std::array table_rules{
    TableRule{"agencies.tsv",      embedded::agencies,      1},
    TableRule{"central_units.tsv", embedded::central_units, 1},
    TableRule{"known_directives.tsv",  embedded::known_directives,  5},
    TableRule{"local_successions.tsv", embedded::local_successions, 3},
    TableRule{"unit_changes.tsv",  embedded::unit_changes,  4},
    TableRule{"units.tsv",         embedded::units,         1},
};
// clang-format on

/// By table, in the order of the enum; empty where nothing lies over it.
std::array<std::string, table_rules.size()>& overlaid()
{
    static std::array<std::string, table_rules.size()> tables;
    return tables;
}

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string_view key_of_row(std::string_view line, std::size_t columns)
{
    std::size_t end = line.find('\t');
    for (std::size_t i = 1; i < columns && end != std::string_view::npos; ++i) {
        end = line.find('\t', end + 1);
    }
    return line.substr(0, end);
}

void check(const fs::path& path, std::string_view over, std::string_view header, std::size_t key_columns)
{
    const auto complain = [&](const std::string& what) { throw InputError{path.string() + ": " + what}; };
    if (over.substr(0, 3) == "\xEF\xBB\xBF" || over.find('\r') != std::string_view::npos) {
        complain("it begins with a byte order mark or its lines end with carriage returns; save it as plain UTF-8 with "
                 "line feeds");
    }
    if (const auto at = first_invalid_utf8(over)) {
        complain("it is not UTF-8 at byte " + std::to_string(*at));
    }
    if (over.empty() || lines_of(over).front() != header) {
        complain("its first line is not the table's; it must be: " + std::string{header});
    }
    const auto columns = std::count(header.begin(), header.end(), '\t');
    std::size_t number = 0;
    for (const auto line : lines_of(over)) {
        ++number;
        // Empty cells at the end of a line may be left out.
        const auto cells = std::count(line.begin(), line.end(), '\t');
        if (cells > columns || cells + 1 < static_cast<std::ptrdiff_t>(key_columns)) {
            complain("line " + std::to_string(number) + " has not the columns of the first line");
        }
    }
}

std::string merge(std::string_view base, std::string_view over, std::size_t key_columns)
{
    auto lines = lines_of(base);
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        places.emplace(key_of_row(lines[i], key_columns), i);
    }
    for (const auto line : lines_of(over)) {
        const auto [place, added] = places.try_emplace(key_of_row(line, key_columns), lines.size());
        if (added) {
            lines.push_back(line);
        } else {
            lines[place->second] = line;
        }
    }
    std::string merged;
    for (const auto line : lines) {
        merged.append(line).append(1, '\n');
    }
    return merged;
}

std::string all_files()
{
    std::string files;
    for (const auto& rule : table_rules) {
        files.append(files.empty() ? "" : ", ").append(rule.file);
    }
    return files;
}

std::string content_of(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        throw InputError{path.string() + ": no file; a table is a file of text"};
    }
    std::ifstream in{path, std::ios::binary};
    std::string content{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    if (!in) {
        throw InputError{path.string() + ": cannot be read; check that it is a file and may be read"};
    }
    return content;
}

}  // namespace

std::string_view gazetteer_table(GazetteerTable table)
{
    const auto place = static_cast<std::size_t>(table);
    const auto& over = overlaid().at(place);
    return over.empty() ? table_rules.at(place).builtin() : std::string_view{over};
}

void overlay_gazetteer(const fs::path& directory)
{
    bool any = false;
    for (std::size_t i = 0; i < table_rules.size(); ++i) {
        const auto& rule = table_rules.at(i);
        const auto path = directory / rule.file;
        if (!fs::exists(path)) {
            continue;
        }
        any = true;
        const auto over = content_of(path);
        check(path, over, lines_of(rule.builtin()).front(), rule.key_columns);
        overlaid().at(i) = merge(rule.builtin(), over, rule.key_columns);
    }
    if (!any) {
        throw InputError{directory.string() + ": holds none of " + all_files()};
    }
}

}  // namespace soichi
