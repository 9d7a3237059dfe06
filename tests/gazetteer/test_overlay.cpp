// Tables of a folder over those that are compiled in. Everything here is one process, which reads tables after they
// were laid.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "core/gazetteer/bodies.hpp"
#include "core/gazetteer/fingerprint.hpp"
#include "core/gazetteer/known_directives.hpp"
#include "core/gazetteer/lineage.hpp"
#include "core/gazetteer/local_successions.hpp"
#include "core/gazetteer/tables.hpp"
#include "core/gazetteer/units.hpp"
#include "tests/gazetteer/source_table.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;

namespace {

std::string header_of(const std::string& file)
{
    return test::source_table("core/gazetteer/data/" + file).header + "\n";
}

/// What was so before, and the tables that were laid over: one ward renamed, one ward and its successor added, and so
/// on.
struct Laid {
    std::string fingerprint_before = data_fingerprint();
    std::string agencies_before{gazetteer_table(GazetteerTable::agencies)};

    Laid()
    {
        const test::TempFolder folder;
        folder.write("units.tsv",
                     header_of("units.tsv") +
                         "C01843-20250701\t01843\tgso2025\tphường\t3\tSông Cầu Mới\tP19-20250701\t2025-07-01"
                         "\t\t\t0\n"
                         "C99999-20250701\t99999\tgso2025\txã\t3\tThử Nghiệm\tP19-20250701\t2025-07-01\t\t\t0\n");
        folder.write("unit_changes.tsv", header_of("unit_changes.tsv") +
                                             "C01855-20150311\tC01843-20250701\tmerged\t2025-07-01\t1/TEST\tpart\n"
                                             "C01855-20150311\tC99999-20250701\tsplit\t2025-07-01\t1/TEST\tpart\n");
        folder.write("local_successions.tsv", header_of("local_successions.tsv") +
                                                  "Sở Ngoại vụ\tSở Nội vụ\tprovince\t2025-03-01\twhole\t\ttest\n");
        overlay_gazetteer(folder.path());
    }
};

/// Laid once, on first use: the tables are for the whole process.
const Laid& laid()
{
    static const Laid once;
    return once;
}

std::string message_of_refusal(const std::filesystem::path& folder)
{
    try {
        overlay_gazetteer(folder);
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

std::size_t lines_of(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::size_t lines_in_source(const std::string& file)
{
    return test::source_table("core/gazetteer/data/" + file).lines.size() + 1;
}

}  // namespace

// These come first: what they hand in is refused before anything is changed.

TEST_CASE("a folder that is not there is refused by its name")
{
    const test::TempFolder folder;
    const auto missing = folder.path() / "no_such_folder";
    const auto message = message_of_refusal(missing);
    CHECK(message.find(missing.string()) != std::string::npos);
    CHECK(message.find("units.tsv") != std::string::npos);
}

TEST_CASE("a folder without any of the tables is refused by its name, whatever else is in it")
{
    const test::TempFolder folder;
    folder.write("Units.tsv", header_of("units.tsv"));
    folder.write("notes.txt", "no table");
    CHECK(message_of_refusal(folder.path()).find(folder.path().string()) != std::string::npos);
}

TEST_CASE("a table whose first line is another is refused by its name, with the line that it must have")
{
    const auto header = header_of("units.tsv");
    struct Row {
        std::string_view when;
        std::string text;
    };
    for (const auto& [when, text] : {
             Row{"the file is empty", ""},
             Row{"the header is missing",
                 "C99999-20250701\t99999\tgso2025\txã\t3\tThử\tP19-20250701\t2025-07-01\t\t\t0\n"},
             Row{"a column is missing", header.substr(0, header.rfind('\t')) + "\n"},
             Row{"a column is added", header.substr(0, header.size() - 1) + "\tnote\n"},
             Row{"it is the header of another table", header_of("agencies.tsv")},
             Row{"the columns are set apart by commas",
                 "id,code,vintage,type,level,name,parent,from,to,aliases,central\n"},
         }) {
        CAPTURE(when);
        const test::TempFolder folder;
        const auto file = folder.write("units.tsv", text);
        const auto message = message_of_refusal(folder.path());
        CHECK(message.find(file.string()) != std::string::npos);
        CHECK(message.find(header.substr(0, header.size() - 1)) != std::string::npos);
    }
}

TEST_CASE("what is refused changes no table")
{
    const auto before = data_fingerprint();
    const test::TempFolder folder;
    folder.write("units.tsv", "wrong\n");
    CHECK_FALSE(message_of_refusal(folder.path()).empty());
    CHECK(data_fingerprint() == before);
}

TEST_CASE("a row with a known id takes the place of the row of that id")
{
    laid();
    const auto* const ward = Units::builtin().find("C01843-20250701");
    REQUIRE(ward != nullptr);
    CHECK(ward->name == "Sông Cầu Mới");
    const auto& all = Units::builtin().all();
    CHECK(std::count_if(all.begin(), all.end(), [](const Unit& unit) { return unit.id == "C01843-20250701"; }) == 1);
    CHECK(Units::builtin().with_key("gso2025:01843|phường Bắc Kạn") == nullptr);
}

TEST_CASE("a row with a new id is added, and the others stay")
{
    laid();
    const auto* const commune = Units::builtin().with_key("gso2025:99999|xã Thử Nghiệm");
    REQUIRE(commune != nullptr);
    CHECK(label_of(*commune->above) == "tỉnh Thái Nguyên");
    CHECK(Units::builtin().all().size() == lines_in_source("units.tsv"));
    CHECK(lines_of(gazetteer_table(GazetteerTable::units)) == lines_in_source("units.tsv") + 1);
}

TEST_CASE("a change of the same two units, kind and day takes the place of the known one, another is added")
{
    laid();
    const auto& ward = *Units::builtin().with_key("gso2004:01855|phường Xuất Hóa");
    std::vector<std::string> steps;
    for (const auto& step : Lineage::builtin().successors(ward)) {
        steps.push_back(label_of(*step.now) + " " + step.kinds + " " + std::string{step.share});
    }
    CHECK(steps == std::vector<std::string>{"phường Sông Cầu Mới merged part", "xã Thử Nghiệm split part"});
    CHECK(lines_of(gazetteer_table(GazetteerTable::unit_changes)) == lines_in_source("unit_changes.tsv") + 1);
}

TEST_CASE("a district follows the changes of its communes that were laid over")
{
    laid();
    const auto& city = *Units::builtin().with_key("gso2004:058|thành phố Bắc Kạn");
    const auto& steps = Lineage::builtin().successors(city);
    const auto added = std::find_if(steps.begin(), steps.end(),
                                    [](const Succession& step) { return label_of(*step.now) == "xã Thử Nghiệm"; });
    REQUIRE(added != steps.end());
    CHECK(added->through == "phường Xuất Hóa (part)");
}

TEST_CASE("a succession of bodies that is laid over is found beside the known ones")
{
    laid();
    REQUIRE(local_successors("Sở Ngoại vụ", 1).size() == 1);
    CHECK(local_successors("Sở Ngoại vụ", 1)[0].successor == "Sở Nội vụ");
    CHECK(local_successors("Sở Giao thông vận tải", 1).size() == 1);
}

TEST_CASE("a table that the folder does not hold stays as it is compiled in")
{
    const auto& before = laid().agencies_before;
    CHECK((gazetteer_table(GazetteerTable::agencies) == before));
    CHECK(CentralBodies::builtin().named("Bộ Xây dựng") != nullptr);
    CHECK_FALSE(known_directives("16").empty());
}

TEST_CASE("the fingerprint of the data tells that tables were laid over")
{
    const auto before = laid().fingerprint_before;
    CHECK(before != data_fingerprint());
    CHECK(data_fingerprint().size() == 16);
    CHECK(data_fingerprint() == data_fingerprint());
}
