#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"
#include "tests/support/temp_store.hpp"

using soichi::Store;
using soichi::test::invent;
using soichi::test::picture;
using soichi::test::TempStore;

namespace {

void put(Store& store, std::uint32_t number)
{
    Store::Batch batch{store};
    soichi::test::put(batch, invent(number));
    batch.commit();
}

}  // namespace

TEST_CASE("a snapshot keeps showing the state it was taken from")
{
    TempStore store;
    put(*store, 1);
    const auto snapshot = store->snapshot();
    const auto before = picture(snapshot);
    SUBCASE("when articles are added and taken away")
    {
        put(*store, 2);
        Store::Batch batch{*store};
        soichi::test::take_out(batch, invent(1));
        batch.commit();
    }
    SUBCASE("when everything is taken away and tables are written")
    {
        store->flush();
        Store::Batch batch{*store};
        soichi::test::take_out(batch, invent(1));
        batch.commit();
        for (int round = 0; round < 5; ++round) {
            put(*store, 100);
            store->flush();
        }
    }
    CHECK(picture(snapshot) == before);
    CHECK(picture(store->snapshot()) != before);
}

TEST_CASE("a copy of a snapshot shows the same, also when the first is gone")
{
    TempStore store;
    put(*store, 1);
    auto first = std::make_unique<soichi::Snapshot>(store->snapshot());
    const auto before = picture(*first);
    const auto copy = *first;
    first.reset();
    put(*store, 2);
    CHECK(picture(copy) == before);
}

TEST_CASE("the sequence tells states apart")
{
    TempStore store;
    const auto empty = store->snapshot().sequence();
    CHECK(store->snapshot().sequence() == empty);
    put(*store, 1);
    const auto one = store->snapshot().sequence();
    CHECK(one > empty);
    const auto kept = store->snapshot();
    put(*store, 2);
    CHECK(kept.sequence() == one);
    CHECK(store->snapshot().sequence() > one);
}

TEST_CASE("a reader sees what was committed when it opened or refreshed")
{
    TempStore store;
    put(*store, 1);
    auto reader = Store::open(store.directory(), {true, false});
    const auto first = reader.snapshot();
    const auto before = picture(first);
    CHECK(before == picture(store->snapshot()));

    put(*store, 2);
    CHECK(picture(reader.snapshot()) == before);
    reader.refresh();
    CHECK(picture(reader.snapshot()) == picture(store->snapshot()));
    CHECK(reader.snapshot().sequence() == store->snapshot().sequence());
    CHECK(picture(first) == before);

    store->flush();
    put(*store, 3);
    store->flush();
    CHECK(picture(first) == before);
}

TEST_CASE("a reader leaves no trace in the folder")
{
    soichi::test::TempFolder folder;
    const auto where = folder.path() / "s";
    {
        auto store = Store::open(where);
        put(store, 1);
    }
    const auto files = [&] {
        std::map<std::string, std::uintmax_t> sizes;
        for (const auto& entry : std::filesystem::directory_iterator{where}) {
            sizes.emplace(entry.path().filename().string(), entry.file_size());
        }
        return sizes;
    };
    const auto before = files();
    {
        const auto reader = Store::open(where, {true, false});
        CHECK_FALSE(picture(reader.snapshot()).empty());
        CHECK(files() == before);
    }
    CHECK(files() == before);
}

TEST_CASE("several threads read one snapshot")
{
    TempStore store;
    for (std::uint32_t number = 0; number < 20; ++number) {
        put(*store, number);
    }
    const auto snapshot = store->snapshot();
    const auto expected = picture(snapshot);
    std::vector<std::string> seen(4);
    std::vector<std::thread> threads;
    threads.reserve(seen.size());
    for (auto& slot : seen) {
        threads.emplace_back([&slot, &snapshot] { slot = picture(snapshot); });
    }
    put(*store, 20);
    for (auto& thread : threads) {
        thread.join();
    }
    for (const auto& slot : seen) {
        CHECK(slot == expected);
    }
}
