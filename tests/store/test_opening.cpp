#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/store/database.hpp"
#include "core/store/format.hpp"
#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"
#include "tests/support/temp_store.hpp"

namespace fs = std::filesystem;
using soichi::Store;
using soichi::StoreError;
using soichi::StoreOptions;
using soichi::test::TempFolder;

namespace {

constexpr StoreOptions reading{true, false};
constexpr StoreOptions no_creating{false, false};

/// What opening `directory` complains of; empty where it does not.
std::string complaint(const fs::path& directory, const StoreOptions& options)
{
    try {
        Store::open(directory, options);
        return {};
    } catch (const StoreError& error) {
        return error.what();
    }
}

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

/// A closed store with some articles in tables.
fs::path make_store(const fs::path& directory)
{
    auto store = Store::open(directory);
    for (std::uint32_t number = 0; number < 50; ++number) {
        Store::Batch batch{store};
        soichi::test::put(batch, soichi::test::invent(number));
        batch.commit();
    }
    return directory;
}

std::vector<fs::path> files(const fs::path& directory, const std::string& begins, const std::string& ending)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator{directory}) {
        const auto name = entry.path().filename().string();
        if (name.rfind(begins, 0) == 0 && entry.path().extension().string() == ending) {
            found.push_back(entry.path());
        }
    }
    return found;
}

void set_format(const fs::path& directory, const std::string& version)
{
    const auto database = soichi::Database::open_for_writing(directory, false);
    soichi::Rows rows;
    version.empty() ? rows.erase(soichi::Family::meta, std::string{soichi::format_key})
                    : rows.put(soichi::Family::meta, std::string{soichi::format_key}, version);
    database->write(rows);
}

}  // namespace

TEST_CASE("a store is made where there is none")
{
    TempFolder folder;
    SUBCASE("in a new folder")
    {
        CHECK(complaint(folder.path() / "a" / "b", {}).empty());
    }
    SUBCASE("in an empty folder")
    {
        CHECK(complaint(folder.path(), {}).empty());
        CHECK(complaint(folder.path(), reading).empty());
    }
    SUBCASE("unless it is not to be")
    {
        const auto where = folder.path() / "none";
        for (const auto& options : {reading, no_creating}) {
            const auto message = complaint(where, options);
            CHECK(has(message, where.string()));
            CHECK(has(message, "no store"));
        }
        CHECK(has(complaint(folder.path(), reading), "no store"));
        CHECK_FALSE(fs::exists(where));
        CHECK(fs::is_empty(folder.path()));
    }
}

TEST_CASE("what is no store is left alone")
{
    TempFolder folder;
    const auto file = folder.write("a file", "text");
    for (const auto& options : {StoreOptions{}, reading, no_creating}) {
        CHECK(has(complaint(file, options), "a store is a folder"));
        CHECK(has(complaint(folder.path(), options), "not a store"));
    }
    CHECK(fs::file_size(file) == 4);
    CHECK(files(folder.path(), "", "").size() == 1);
}

TEST_CASE("a path that leads through a file is refused")
{
    TempFolder folder;
    const auto file = folder.write("file", "text");
    CHECK_FALSE(complaint(file / "store", {}).empty());
    CHECK_FALSE(complaint(file / "store", reading).empty());
}

TEST_CASE("a store of another format is refused with what to do, and left as it is")
{
    TempFolder folder;
    const auto where = make_store(folder.path() / "s");
    struct Row {
        const char* why;
        const char* version;
        const char* advice;
    };
    for (const auto& row : {
             Row{"a newer one", "5", "use a newer soichi"},
             Row{"a much newer one", "4000000000", "use a newer soichi"},
             Row{"an older one", "2", "import the articles again"},
             Row{"one that never was", "0", "import the articles again"},
             Row{"no number", "one", "damaged"},
             Row{"a number out of all bounds", "99999999999", "damaged"},
         }) {
        CAPTURE(row.why);
        fs::copy(where, folder.path() / row.version);
        set_format(folder.path() / row.version, row.version);
        for (const auto& options : {StoreOptions{}, reading, no_creating}) {
            const auto message = complaint(folder.path() / row.version, options);
            CAPTURE(message);
            CHECK(has(message, folder.path().string()));
            CHECK(has(message, row.advice));
        }
    }
}

namespace {

std::set<std::string> names_in(const fs::path& folder)
{
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator{folder}) {
        found.insert(entry.path().filename().string());
    }
    return found;
}

}  // namespace

TEST_CASE("a store that an earlier format wrote is refused with what to do, and left as it is")
{
    for (const std::string version : {"1", "2", "3"}) {
        CAPTURE(version);
        const TempFolder folder;
        const auto old = folder.path() / version;
        fs::copy(fs::path{SOICHI_PROJECT_DIR} / "tests/stores" / ("v" + version), old, fs::copy_options::recursive);
        const auto before = names_in(old);
        for (const auto& options : {StoreOptions{}, reading, no_creating}) {
            const auto message = complaint(old, options);
            CAPTURE(message);
            CHECK(has(message, "the store has format " + version + ", this program reads format 4"));
            CHECK(has(message, "import the articles again"));
        }
        CHECK(names_in(old) == before);
    }
}

TEST_CASE("a RocksDB database of another program is refused")
{
    TempFolder folder;
    set_format(make_store(folder.path() / "s"), "");
    for (const auto& options : {StoreOptions{}, reading}) {
        CHECK(has(complaint(folder.path() / "s", options), "not a store of soichi"));
    }
}

TEST_CASE("a damaged store is reported as such")
{
    TempFolder folder;
    const auto where = make_store(folder.path() / "s");
    SUBCASE("when CURRENT is missing")
    {
        fs::remove(where / "CURRENT");
    }
    SUBCASE("when CURRENT is empty")
    {
        fs::resize_file(where / "CURRENT", 0);
    }
    SUBCASE("when the manifest is missing")
    {
        for (const auto& entry : fs::directory_iterator{where}) {
            if (has(entry.path().filename().string(), "MANIFEST")) {
                fs::remove(entry.path());
            }
        }
    }
    SUBCASE("when a table is cut off")
    {
        const auto tables = files(where, "", ".sst");
        REQUIRE_FALSE(tables.empty());
        fs::resize_file(tables.front(), fs::file_size(tables.front()) / 2);
    }
    SUBCASE("when a table is empty")
    {
        fs::resize_file(files(where, "", ".sst").back(), 0);
    }
    SUBCASE("when a table is missing")
    {
        fs::remove(files(where, "", ".sst").front());
    }
    for (const auto& options : {StoreOptions{}, reading, no_creating}) {
        const auto message = complaint(where, options);
        CAPTURE(message);
        CHECK(has(message, where.string()));
        CHECK(has(message, "damaged"));
        CHECK(has(message, "restore"));
        CHECK_FALSE(has(message, "\n"));
    }
}

TEST_CASE("wrong bytes in tables are noticed when they are read, if not before")
{
    TempFolder folder;
    const auto where = make_store(folder.path() / "s");
    const auto before = [&] {
        const auto store = Store::open(where, reading);
        return soichi::test::picture(store.snapshot());
    }();
    int noticed = 0;
    for (const auto& table : files(where, "", ".sst")) {
        CAPTURE(table);
        const auto copy = folder.path() / ("copy-" + table.stem().string());
        fs::copy(where, copy);
        std::fstream bytes{copy / table.filename(), std::ios::in | std::ios::out | std::ios::binary};
        bytes.seekp(10);
        bytes << "#####";
        bytes.close();
        std::string after;
        try {
            const auto store = Store::open(copy, reading);
            after = soichi::test::picture(store.snapshot());
        } catch (const StoreError& error) {
            CHECK(has(error.what(), "damaged"));
            ++noticed;
            continue;
        }
        CHECK(after == before);
    }
    CHECK(noticed >= 8);
}

TEST_CASE("making a store that was cut short is taken up again")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    SUBCASE("before it had a CURRENT")
    {
        fs::create_directory(where);
        folder.write("s/LOCK", "");
        folder.write("s/LOG", "diary");
        folder.write("s/MANIFEST-000001", "cut");
        folder.write("s/000001.dbtmp", "cut");
    }
    SUBCASE("before all its families were made")
    {
        rocksdb::Options options;
        options.create_if_missing = true;
        rocksdb::DB* made = nullptr;
        REQUIRE(rocksdb::DB::Open(options, where.string(), &made).ok());
        delete made;
    }
    CHECK(has(complaint(where, no_creating), "no store"));
    CHECK(complaint(where, {}).empty());
    CHECK(complaint(where, reading).empty());
}

TEST_CASE("a store is locked while it is open for writing")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    const auto store = Store::open(where);
    CHECK_THROWS_AS(Store::open(where), soichi::StoreLocked);
    CHECK(has(complaint(where, {}), where.string()));
    CHECK(has(complaint(where, {}), "another process is writing"));
    CHECK(complaint(where, reading).empty());
}

TEST_CASE("opening and closing often leaves nothing behind that grows")
{
    TempFolder folder;
    const auto where = make_store(folder.path() / "s");
    const auto besides_tables = [&] {
        std::uintmax_t bytes = 0;
        for (const auto& entry : fs::directory_iterator{where}) {
            bytes += entry.path().extension() == ".sst" ? 0 : entry.file_size();
        }
        return bytes;
    };
    for (int round = 0; round < 10; ++round) {
        make_store(where);
    }
    const auto before = besides_tables();
    for (int round = 0; round < 10; ++round) {
        make_store(where);
    }
    CHECK(besides_tables() < before + 10'000);
    CHECK_FALSE(fs::exists(where / "LOG"));
}
