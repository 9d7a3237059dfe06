#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "core/error.hpp"
#include "core/gazetteer/tables.hpp"
#include "tests/gazetteer/source_table.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;

TEST_CASE("a folder in the place of a table is refused by its name")
{
    const test::TempFolder folder;
    const auto inside = folder.path() / "units.tsv";
    std::filesystem::create_directory(inside);
    std::string message;
    try {
        overlay_gazetteer(folder.path());
    } catch (const InputError& error) {
        message = error.what();
    } catch (const std::exception& error) {
        message = std::string{"no InputError: "} + error.what();
    }
    CAPTURE(message);
    CHECK(message.find(inside.string()) != std::string::npos);
}

TEST_CASE("a change without a unit before it is added, and no other is lost")
{
    const auto table = test::source_table("core/gazetteer/data/unit_changes.tsv");
    const std::string first = "\tC01843-20250701\tcreated\t2025-07-01\t1/TEST\tunknown";
    const std::string second = "\tC01849-20250701\tcreated\t2025-07-01\t1/TEST\tunknown";
    const test::TempFolder folder;
    folder.write("unit_changes.tsv", table.header + "\n" + first + "\n" + second + "\n");
    overlay_gazetteer(folder.path());
    const std::string merged{gazetteer_table(GazetteerTable::unit_changes)};
    const auto holds = [&](const std::string& line) { return merged.find("\n" + line + "\n") != std::string::npos; };
    CHECK(holds(first));
    CHECK(holds(second));
    for (const auto& line : table.lines) {
        if (line.front() == '\t') {
            CAPTURE(line);
            CHECK(holds(line));
        }
    }
}
