#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/error.hpp"
#include "core/store/rows.hpp"
#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"
#include "tests/support/temp_store.hpp"

using soichi::Family;
using soichi::RowChange;
using soichi::Rows;
using soichi::Store;
using soichi::StoreOptions;
using soichi::Way;
using soichi::test::invent;
using soichi::test::picture;
using soichi::test::TempFolder;
using soichi::test::TempStore;

namespace {

/// Put the articles [first, end) into the store, or take them out of it, in one write.
void put(Store& store, std::uint32_t first, std::uint32_t end, const soichi::Writing& how)
{
    Store::Batch batch{store};
    for (auto number = first; number < end; ++number) {
        soichi::test::put(batch, invent(number));
    }
    batch.commit(how);
}

void take_out(Store& store, std::uint32_t number, const soichi::Writing& how)
{
    Store::Batch batch{store};
    soichi::test::take_out(batch, invent(number));
    batch.commit(how);
}

std::string picture_of(const std::vector<soichi::Writing>& ways)
{
    TempStore store;
    std::uint32_t number = 0;
    for (const auto& how : ways) {
        put(*store, number, number + 6, how);
        take_out(*store, number + 1, how);
        number += 6;
    }
    take_out(*store, 0, ways.back());
    return picture(store->snapshot());
}

}  // namespace

TEST_CASE("of several changes of one row the last one counts")
{
    Rows rows;
    rows.put(Family::files, "b", "1");
    rows.put(Family::files, "a", "1");
    rows.erase(Family::files, "b");
    rows.put(Family::files, "a", "2");
    rows.put(Family::texts, "a", "of another family");
    rows.put_in_order();
    const auto& changes = rows.changes(Family::files);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].key == "a");
    CHECK(changes[0].value == "2");
    CHECK(changes[1].key == "b");
    CHECK(changes[1].kind == RowChange::Kind::erase);
    CHECK(rows.changes(Family::texts).size() == 1);
}

TEST_CASE("rows that take over others are changed by these last")
{
    Rows rows;
    Rows others;
    rows.put(Family::files, "a", "1");
    others.put(Family::files, "a", "2");
    others.put(Family::files, "b", "2");
    CHECK(others.bytes(Family::files) == 4);
    rows.absorb(std::move(others));
    rows.put_in_order();
    REQUIRE(rows.changes(Family::files).size() == 2);
    CHECK(rows.changes(Family::files)[0].value == "2");
    rows.clear();
    CHECK(rows.bytes(Family::files) == 0);
}

TEST_CASE("whichever way changes are written, the store holds the same")
{
    const soichi::Writing log{Way::log, 1};
    const soichi::Writing tables{Way::tables, 1};
    const soichi::Writing by_size{Way::by_size, 2};
    const auto wanted = picture_of({log, log, log});
    CHECK(picture_of({tables, tables, tables}) == wanted);
    CHECK(picture_of({log, tables, log}) == wanted);
    CHECK(picture_of({tables, log, tables}) == wanted);
    CHECK(picture_of({{Way::tables, 3}, by_size, {Way::log, 4}}) == wanted);
}

TEST_CASE("what was written either way is there after the store was opened again")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    std::string wanted;
    {
        auto store = Store::open(where);
        put(store, 0, 5, {Way::log, 1});
        put(store, 5, 10, {Way::tables, 2});
        put(store, 10, 12, {Way::log, 1});
        wanted = picture(store.snapshot());
    }
    CHECK(picture(Store::open(where).snapshot()) == wanted);
    CHECK(picture(Store::open(where, {.read_only = true, .create = false}).snapshot()) == wanted);
}

TEST_CASE("tables in the making leave nothing behind, and what was cut short is cleared away")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    const auto loading = where / "loading";
    std::string wanted;
    {
        auto store = Store::open(where);
        put(store, 0, 5, {Way::tables, 1});
        CHECK_FALSE(std::filesystem::exists(loading));
        wanted = picture(store.snapshot());
    }
    std::filesystem::create_directory(loading);
    std::ofstream{loading / "nodes.sst"} << "half a table";
    CHECK(picture(Store::open(where, {.read_only = true, .create = false}).snapshot()) == wanted);
    CHECK(std::filesystem::exists(loading));
    CHECK(picture(Store::open(where).snapshot()) == wanted);
    CHECK_FALSE(std::filesystem::exists(loading));
}

TEST_CASE("a write that fails leaves the store and its folder as they were")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    auto store = Store::open(where);
    put(store, 0, 5, {Way::tables, 1});
    const auto wanted = picture(store.snapshot());
    std::ofstream{where / "loading"} << "no folder";
    CHECK_THROWS_AS(put(store, 5, 10, {Way::tables, 2}), soichi::StoreError);
    CHECK(picture(store.snapshot()) == wanted);
    put(store, 5, 10, {Way::tables, 2});
    CHECK(store.snapshot().articles().size() == 10);
}

TEST_CASE("a reader that opens the store while it is written either way sees no write without those before")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    auto store = Store::open(where);
    std::atomic<bool> done{false};
    std::thread writer{[&] {
        for (std::uint32_t number = 0; number < 120; ++number) {
            put(store, number, number + 1, {number % 2 == 0 ? Way::tables : Way::log, 1});
        }
        done = true;
    }};
    std::size_t seen = 0;
    std::size_t wrong = 0;
    std::size_t openings = 0;
    while (!done) {
        const auto reader = Store::open(where, {.read_only = true, .create = false});
        std::set<soichi::NodeId> wanted;
        const auto articles = reader.snapshot().articles();
        for (std::uint32_t number = 0; number < articles.size(); ++number) {
            wanted.insert(invent(number).article.id);
        }
        wrong += std::set(articles.begin(), articles.end()) == wanted && articles.size() >= seen ? 0 : 1;
        seen = articles.size();
        ++openings;
    }
    writer.join();
    CHECK(openings > 0);
    CHECK(wrong == 0);
}
