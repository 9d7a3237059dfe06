#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
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

void take_out(Store& store, std::uint32_t number)
{
    Store::Batch batch{store};
    soichi::test::take_out(batch, invent(number));
    batch.commit();
}

std::string picture_of(Store& store)
{
    return picture(store.snapshot());
}

}  // namespace

TEST_CASE("two import orders give the same store")
{
    constexpr std::uint32_t articles = 120;
    std::vector<std::uint32_t> order(articles);
    for (std::uint32_t i = 0; i < articles; ++i) {
        order[i] = i;
    }
    TempStore forward;
    for (const auto number : order) {
        put(*forward, number);
    }
    std::mt19937 random{3};
    for (int round = 0; round < 3; ++round) {
        std::shuffle(order.begin(), order.end(), random);
        TempStore shuffled;
        Store::Batch together{*shuffled};
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % 2 == 0) {
                put(*shuffled, order[i]);
            } else {
                soichi::test::put(together, invent(order[i]));
            }
        }
        together.commit();
        CHECK(picture_of(*shuffled) == picture_of(*forward));
    }
}

TEST_CASE("taking an article away gives the store without it, byte for byte")
{
    TempStore store;
    const auto empty = picture_of(*store);
    for (std::uint32_t number = 0; number < 40; ++number) {
        put(*store, number);
    }
    const auto before = picture_of(*store);
    SUBCASE("in a batch of its own")
    {
        put(*store, 40);
        CHECK(picture_of(*store) != before);
        take_out(*store, 40);
        CHECK(picture_of(*store) == before);
    }
    SUBCASE("after tables were written")
    {
        store->flush();
        put(*store, 40);
        store->flush();
        take_out(*store, 40);
        store->flush();
        CHECK(picture_of(*store) == before);
    }
    SUBCASE("even before it comes")
    {
        Store::Batch away{*store};
        away.take_away(invent(40).contribution);
        away.commit();
        Store::Batch back{*store};
        back.add(invent(40).contribution);
        back.commit();
        CHECK(picture_of(*store) == before);
    }
    SUBCASE("and all of them leave nothing")
    {
        for (std::uint32_t number = 0; number < 40; ++number) {
            take_out(*store, number);
        }
        CHECK(picture_of(*store) == empty);
        const auto counts = store->snapshot().counts();
        CHECK(counts.articles == 0);
        CHECK(counts.evidence == 0);
        CHECK(std::all_of(counts.nodes.begin(), counts.nodes.end(), [](auto n) { return n == 0; }));
        CHECK(std::all_of(counts.edges.begin(), counts.edges.end(), [](auto n) { return n == 0; }));
    }
}

TEST_CASE("an article that says nothing new leaves the store as it is")
{
    TempStore store;
    put(*store, 1);
    const auto before = store->snapshot().sequence();
    Store::Batch batch{*store};
    batch.take_away(invent(1).contribution);
    batch.add(invent(1).contribution);
    batch.commit();
    CHECK(store->snapshot().sequence() == before);
}
