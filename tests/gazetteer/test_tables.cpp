// What core/gazetteer/data/README.md promises of the form of the tables, and that what they name exists.

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/gazetteer/tables.hpp"
#include "core/gazetteer/units.hpp"
#include "core/model/date.hpp"
#include "tests/gazetteer/raw_units.hpp"
#include "tests/gazetteer/source_table.hpp"

using namespace soichi;
using test::source_table;
using test::SourceTable;
using Words = std::set<std::string>;

namespace {

struct Form {
    std::string_view file;
    GazetteerTable table;
    std::string_view columns;  ///< with a space for each tab
    std::string_view dates;    ///< those of them that are dates
};

// clang-format off
constexpr std::array forms{
    Form{"agencies.tsv", GazetteerTable::agencies,
         "id name aliases tokens branch parent from to successors weak source", "from to"},
    Form{"central_units.tsv", GazetteerTable::central_units,
         "id name aliases tokens branch parent from to successors weak source", "from to"},
    Form{"known_directives.tsv", GazetteerTable::known_directives,
         "name form number symbol date issuer term from to cues title source", "date from to"},
    Form{"local_successions.tsv", GazetteerTable::local_successions,
         "body successor level date share new source", "date"},
    Form{"unit_changes.tsv", GazetteerTable::unit_changes,
         "from_id to_id kind date instrument share", "date"},
    Form{"units.tsv", GazetteerTable::units,
         "id code vintage type level name parent from to aliases central", "from to"},
};
// clang-format on

SourceTable table_of(const Form& form)
{
    return source_table("core/gazetteer/data/" + std::string{form.file});
}

std::string nfc(const std::string& text)
{
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.c_str());
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> composed{utf8proc_NFC(bytes), &std::free};
    return composed ? reinterpret_cast<const char*>(composed.get()) : std::string{"not UTF-8"};
}

Words cells(const SourceTable& table, std::string_view column)
{
    Words found;
    for (const auto& row : table.rows) {
        found.insert(row.find(column)->second);
    }
    return found;
}

struct Counts {
    std::string_view day;
    std::size_t provinces;
    std::size_t cities;  ///< among the provinces
    std::size_t districts;
    std::size_t communes;
};

std::size_t count_on(std::string_view day, std::string_view level, bool central_only = false)
{
    const auto& units = test::raw_units().units;
    return static_cast<std::size_t>(std::count_if(units.begin(), units.end(), [&](const auto& unit) {
        const auto& row = unit.second;
        return row.at("level") == level && test::in_force_on(row, day) && (!central_only || row.at("central") == "1");
    }));
}

}  // namespace

TEST_CASE("every table has its columns, and nothing but rows below them")
{
    for (const auto& form : forms) {
        CAPTURE(form.file);
        const auto table = table_of(form);
        auto header = std::string{form.columns};
        std::replace(header.begin(), header.end(), ' ', '\t');
        CHECK(table.header == header);
        for (const auto& line : table.lines) {
            CHECK_FALSE(line.empty());
            CHECK(line.front() != '#');
        }
    }
}

TEST_CASE("every table is in NFC, in byte order without a row twice, and no line of it ends in white space")
{
    for (const auto& form : forms) {
        CAPTURE(form.file);
        const auto table = table_of(form);
        std::string before;
        for (const auto& line : table.lines) {
            CAPTURE(line);
            CHECK(nfc(line) == line);
            CHECK(before < line);
            CHECK(line.find_last_of(" \t\r") != line.size() - 1);
            before = line;
        }
    }
}

TEST_CASE("what is compiled in is the table of the source tree")
{
    for (const auto& form : forms) {
        CAPTURE(form.file);
        const auto table = table_of(form);
        auto text = table.header + "\n";
        for (const auto& line : table.lines) {
            text += line + "\n";
        }
        CHECK((gazetteer_table(form.table) == text));
    }
}

TEST_CASE("every date of a table is one, and no period ends before it begins")
{
    for (const auto& form : forms) {
        const auto table = table_of(form);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const auto& row = table.rows[i];
            CAPTURE(form.file);
            CAPTURE(table.lines[i]);
            for (const auto& column : test::split(form.dates, ' ')) {
                CHECK((row.at(column).empty() || parse_iso_date(row.at(column))));
            }
            if (row.contains("to") && !row.at("to").empty()) {
                CHECK(row.at("from") <= row.at("to"));
            }
        }
    }
}

TEST_CASE("every id that a table names exists")
{
    auto bodies = cells(source_table("core/gazetteer/data/agencies.tsv"), "id");
    bodies.merge(cells(source_table("core/gazetteer/data/central_units.tsv"), "id"));
    auto units = cells(source_table("core/gazetteer/data/units.tsv"), "id");
    bodies.insert("");
    units.insert("");
    struct Reference {
        std::string_view file;
        std::string_view column;
        const Words& known;
    };
    for (const auto& [file, column, known] : {
             Reference{"agencies.tsv", "parent", bodies},
             Reference{"agencies.tsv", "successors", bodies},
             Reference{"central_units.tsv", "parent", bodies},
             Reference{"central_units.tsv", "successors", bodies},
             Reference{"unit_changes.tsv", "from_id", units},
             Reference{"unit_changes.tsv", "to_id", units},
             Reference{"units.tsv", "parent", units},
         }) {
        CAPTURE(file);
        CAPTURE(column);
        for (const auto& cell : cells(source_table("core/gazetteer/data/" + std::string{file}), column)) {
            for (const auto& id : test::split(cell, '|')) {
                CAPTURE(id);
                CHECK(known.contains(id));
            }
        }
    }
}

TEST_CASE("the parent of a unit is of a level above and stands on the unit's last day")
{
    for (const auto& [id, unit] : test::raw_units().units) {
        if (unit.at("parent").empty()) {
            CHECK(unit.at("level") == "1");
            continue;
        }
        CAPTURE(id);
        const auto& parent = test::raw_units().units.at(unit.at("parent"));
        CHECK(parent.at("level") < unit.at("level"));
        const auto& end = unit.at("to");
        CHECK((parent.at("to").empty() || (!end.empty() && end <= parent.at("to"))));
        CHECK((end.empty() || parent.at("from") < end));
    }
}

TEST_CASE("there were as many units on a day as the readme of the tables says")
{
    for (const auto& [day, provinces, cities, districts, communes] : {
             Counts{"2017-06-30", 63, 5, 713, 11162},
             Counts{"2021-11-30", 63, 5, 705, 10599},
             Counts{"2025-06-30", 63, 6, 696, 10035},
             Counts{"2025-07-01", 34, 6, 0, 3321},
             Counts{"2026-09-20", 34, 9, 0, 3321},
         }) {
        CAPTURE(day);
        CHECK(count_on(day, "1") == provinces);
        CHECK(count_on(day, "1", true) == cities);
        CHECK(count_on(day, "2") == districts);
        CHECK(count_on(day, "3") == communes);
    }
}

TEST_CASE("no code of one vintage and level stands for two units on one day")
{
    for (const std::string_view day : {"2005-01-01", "2010-01-01", "2021-07-08", "2025-06-30", "2025-07-01"}) {
        std::set<std::pair<std::string, std::string>> known;
        for (const auto& [id, unit] : test::raw_units().units) {
            if (test::in_force_on(unit, day) && !unit.at("code").empty()) {
                CAPTURE(day);
                CAPTURE(id);
                CHECK(known.emplace(unit.at("vintage") + ":" + unit.at("code"), unit.at("level")).second);
            }
        }
    }
}
