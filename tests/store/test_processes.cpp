#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>

#include "core/error.hpp"
#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"
#include "tests/store/process.hpp"
#include "tests/support/temp_store.hpp"

using soichi::Direction;
using soichi::Relation;
using soichi::Store;
using soichi::StoreOptions;
using soichi::test::invent;
using soichi::test::picture;
using soichi::test::Process;
using soichi::test::TempFolder;

namespace {

constexpr StoreOptions reading{true, false};

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

/// What a store of the articles [0, count) looks like.
std::string picture_of_first(std::uint32_t count)
{
    soichi::test::TempStore store;
    Store::Batch batch{*store};
    for (std::uint32_t number = 0; number < count; ++number) {
        soichi::test::put(batch, invent(number));
    }
    batch.commit();
    return picture(store->snapshot());
}

/// Whether the parts of the store belong to one state: every article has all that it contributes.
void check_whole(const soichi::Snapshot& snapshot)
{
    const auto articles = snapshot.articles();
    const auto hub = snapshot.neighbours(soichi::test::invented_hub(), Relation::mentions, Direction::in);
    CHECK(hub.size() == articles.size());
    const auto counts = snapshot.counts();
    CHECK(counts.nodes[static_cast<std::size_t>(soichi::Kind::article)] == articles.size());
    CHECK(counts.edges[static_cast<std::size_t>(Relation::holds_position)] == articles.size());
    for (const auto article : articles) {
        CHECK(snapshot.statements(article).has_value());
        CHECK_FALSE(snapshot.article(article)->text.empty());
    }
}

}  // namespace

TEST_CASE("another process finds the store locked, and may read it")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    Process writer{{"hold", where.string()}};
    REQUIRE(writer.line() == "open");
    CHECK_THROWS_AS(Store::open(where), soichi::StoreLocked);
    CHECK_NOTHROW(Store::open(where, reading));
    writer.kill();
    CHECK_NOTHROW(Store::open(where));
}

TEST_CASE("a reader beside a writer sees whole articles only, and more and more of them")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    // Long texts, so that logs turn into tables several times while the reader opens the store.
    Process writer{{"write", where.string(), "0", "1500", "30000"}};
    REQUIRE(writer.line() == "open");
    auto reader = Store::open(where, reading);
    const auto first = reader.snapshot();
    const auto first_articles = first.articles().size();
    std::size_t seen = 0;
    int refreshes = 0;
    for (std::size_t told = 0; told < 1500; ++told) {
        const auto line = writer.line();
        REQUIRE(line.has_value());
        if (told % 50 == 49) {
            reader.refresh();
            ++refreshes;
            const auto snapshot = reader.snapshot();
            const auto now = snapshot.articles().size();
            CHECK(now >= std::max(seen, told + 1));
            seen = now;
            check_whole(snapshot);
        }
    }
    CHECK(refreshes == 30);
    CHECK(first.articles().size() == first_articles);
    check_whole(first);
}

TEST_CASE("a process that is killed while it writes loses at most the article it was writing")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    std::mt19937 random{5};
    std::uint32_t stored = 0;
    for (int round = 0; round < 12; ++round) {
        CAPTURE(round);
        Process writer{{"write", where.string(), std::to_string(stored), "1000000", "200"}};
        std::uint32_t told = stored;
        for (auto left = random() % 60; left > 0; --left) {
            const auto line = writer.line();
            REQUIRE(line.has_value());
            told = *line == "open" ? told : static_cast<std::uint32_t>(std::stoul(*line)) + 1;
        }
        writer.kill();
        // What was told after we stopped listening is committed too, but for the last article.
        for (const auto& line : writer.lines()) {
            told = line == "open" ? told : static_cast<std::uint32_t>(std::stoul(line)) + 1;
        }
        if (!std::filesystem::exists(where)) {
            continue;
        }
        const auto store = Store::open(where);
        stored = static_cast<std::uint32_t>(store.snapshot().articles().size());
        CHECK(stored >= told);
        CHECK(stored <= told + 1);
        CHECK(picture(store.snapshot()) == picture_of_first(stored));
    }
    CHECK(stored > 50);
}

TEST_CASE("a log that ends in the middle of a record loses that record only")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    Process writer{{"write", where.string(), "0", "1000000", "200"}};
    for (int line = 0; line < 30; ++line) {
        REQUIRE(writer.line().has_value());
    }
    writer.kill();
    std::filesystem::path log;
    for (const auto& entry : std::filesystem::directory_iterator{where}) {
        log = entry.path().extension() == ".log" ? entry.path() : log;
    }
    REQUIRE_FALSE(log.empty());
    const auto whole = [&] {
        const auto store = Store::open(where, reading);
        return static_cast<std::uint32_t>(store.snapshot().articles().size());
    }();
    std::filesystem::resize_file(log, std::filesystem::file_size(log) - 5);
    const auto store = Store::open(where);
    CHECK(store.snapshot().articles().size() == whole - 1);
    CHECK(picture(store.snapshot()) == picture_of_first(whole - 1));
}

TEST_CASE("a store without permission is refused in one line")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    {
        const auto store = Store::open(where);
    }
    std::filesystem::permissions(where, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
    Process other{{"nobody", where.string()}};
    const auto lines = other.lines();
    REQUIRE(lines.size() == 1);
    std::filesystem::permissions(where, std::filesystem::perms::owner_all);
    if (lines[0].rfind("skipped: ", 0) == 0) {
        MESSAGE(lines[0]);
        return;
    }
    CHECK(has(lines[0], where.string()));
    CHECK(has(lines[0], "ermission"));
}

TEST_CASE("a full disk loses nothing that was committed, whichever way it was written")
{
    // Different sizes, so that the disk is full in different places: in a log, in a table, in a list of tables.
    for (int kibibytes = 12'000; kibibytes < 14'500; kibibytes += 350) {
        const std::string way = kibibytes / 50 % 2 == 0 ? "log" : "tables";
        CAPTURE(kibibytes);
        CAPTURE(way);
        TempFolder folder;
        Process other{{"full", folder.path().string(), std::to_string(kibibytes), way}};
        const auto lines = other.lines();
        REQUIRE_FALSE(lines.empty());
        if (lines[0].rfind("skipped: ", 0) == 0) {
            MESSAGE(lines[0]);
            return;
        }
        REQUIRE(lines.size() > 4);
        const auto end = lines.end();
        const auto written_again = *(end - 1);
        CHECK(*(end - 2) == "stored " + written_again);
        CHECK(*(end - 3) == "committed " + written_again);
        CHECK(has(*(end - 4), "no space is left"));
        CHECK(has(*(end - 4), folder.path().string()));
    }
}
