#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "importers/exchange/load.hpp"
#include "tests/exchange/samples.hpp"
#include "tests/read/archives.hpp"

using namespace soichi;
using namespace soichi::test;

TEST_CASE("lines are read from compressed files and archives as from plain ones")
{
    TempFolder folder;
    const auto lines = lines_of(std::vector<std::string>{examples().string()});
    std::string plain;
    for (const auto& line : lines) {
        plain += line + '\n';
    }
    TempStore wanted;
    load(*wanted, {folder.write("plain.jsonl", plain).string()});
    for (const auto* const filter : {"gzip", "zstd"}) {
        CAPTURE(filter);
        TempStore store;
        const auto report = load(*store, {folder.write("packed", compressed(plain, filter)).string()});
        CHECK(report.added == lines.size());
        CHECK(dump(*store) == dump(*wanted));
    }
    TempStore store;
    const auto archive = archive_of({{"a.jsonl", lines[0] + "\n{\n"}, {"b/c.jsonl", plain}}, "ustar", "gzip");
    const auto report = load(*store, {folder.write("all.tar.gz", archive).string()});
    CHECK(report.added == lines.size());
    CHECK(report.unchanged == 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].source == (folder.path() / "all.tar.gz").string() + "/a.jsonl:2");
    CHECK(dump(*store) == dump(*wanted));
}

TEST_CASE("a compressed file that was cut short is loaded as far as it goes, and rejected")
{
    TempFolder folder;
    const auto lines = lines_of(std::vector<std::string>{examples().string()});
    std::string plain;
    for (const auto& line : lines) {
        plain += line + '\n';
    }
    const auto packed = compressed(plain, "gzip");
    TempStore store;
    const auto report = load(*store, {folder.write("cut.jsonl.gz", packed.substr(0, packed.size() / 2)).string()});
    CHECK(report.added < lines.size());
    REQUIRE_FALSE(report.rejected.empty());
    CHECK(report.rejected.back().source.find("cut.jsonl.gz") != std::string::npos);
    CHECK(store->snapshot().articles().size() == report.added);
}
