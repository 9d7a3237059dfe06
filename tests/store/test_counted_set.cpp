#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/store/codec.hpp"
#include "core/store/counted_set.hpp"

using soichi::CountedSet;
using soichi::DamagedRecord;
using soichi::decode_counted_set;
using soichi::encode;
using soichi::normalise;
using soichi::sum;

namespace {

std::string one(std::string_view item, std::int64_t count)
{
    return encode(CountedSet{{item, count}});
}

/// A few items out of a few, counted between -3 and 3.
std::string some_set(std::mt19937& random)
{
    static const std::vector<std::string> words{"", "a", "ab", "b", "bộ", "sở", "z"};
    CountedSet items;
    for (auto left = random() % 6; left > 0; --left) {
        items.push_back({words[random() % words.size()], static_cast<std::int64_t>(random() % 7) - 3});
    }
    normalise(items);
    return encode(items);
}

/// The same with the counts negated.
std::string undo(const std::string& bytes)
{
    auto items = decode_counted_set(bytes);
    for (auto& item : items) {
        item.count = -item.count;
    }
    return encode(items);
}

}  // namespace

TEST_CASE("counts add up, and what is left at zero vanishes")
{
    CHECK(sum("", {}).empty());
    CHECK(sum(one("a", 1), {one("a", 1)}) == one("a", 2));
    CHECK(sum(one("a", 1), {one("a", -1)}).empty());
    CHECK(sum("", {one("a", -1)}) == one("a", -1));
    CHECK(sum("", {one("b", 1), one("a", 1), one("b", 2)}) == encode(CountedSet{{"a", 1}, {"b", 3}}));
    CHECK(sum(encode(CountedSet{{"a", 1}, {"c", 1}}), {one("b", 1)}) ==
          encode(CountedSet{{"a", 1}, {"b", 1}, {"c", 1}}));
}

TEST_CASE("sums depend on neither order nor grouping, and every addition can be undone")
{
    std::mt19937 random{7};
    for (int round = 0; round < 500; ++round) {
        CAPTURE(round);
        std::vector<std::string> sets(6);
        std::generate(sets.begin(), sets.end(), [&] { return some_set(random); });
        const std::vector<std::string_view> all{sets.begin(), sets.end()};
        const auto total = sum("", all);

        auto shuffled = all;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        CHECK(sum("", shuffled) == total);

        const auto front = sum("", {all[0], all[1], all[2]});
        const auto back = sum("", {all[3], all[4], all[5]});
        CHECK(sum(front, {back}) == total);
        CHECK(sum(back, {front}) == total);

        const auto more = some_set(random);
        CHECK(sum(sum(total, {more}), {undo(more)}) == total);
    }
}

TEST_CASE("bytes that are no counted set are reported")
{
    struct Row {
        const char* why;
        std::string bytes;
    };
    for (const auto& row : {
             Row{"an item is cut off", one("abc", 1).substr(0, 2)},
             Row{"a count is missing", one("abc", 1).substr(0, 4)},
             Row{"an item occurs twice", one("a", 1) + one("a", 1)},
             Row{"items are out of order", one("b", 1) + one("a", 1)},
             Row{"a count is zero", one("a", 0)},
         }) {
        CAPTURE(row.why);
        CHECK_THROWS_AS(decode_counted_set(row.bytes), DamagedRecord);
        CHECK_THROWS_AS(sum(row.bytes, {}), DamagedRecord);
        CHECK_THROWS_AS(sum("", {row.bytes}), DamagedRecord);
    }
}
