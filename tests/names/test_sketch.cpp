#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "core/names/sketch.hpp"

namespace soichi {

namespace {

/// Words that stand nowhere else, so that no two runs are the same by chance.
std::string words(std::size_t first, std::size_t count)
{
    std::string text;
    for (std::size_t i = first; i < first + count; ++i) {
        text += "từ" + std::to_string(i) + ' ';
    }
    return text;
}

bool share_a_band(const std::string& a, const std::string& b)
{
    const auto of_a = bands_of(a);
    const auto of_b = bands_of(b);
    for (std::size_t i = 0; i < of_a.size(); ++i) {
        if (of_a[i] == of_b[i]) {
            return true;
        }
    }
    return false;
}

/// The mean of what is estimated for pairs of texts of which the first `common` words of `count` are the same.
double mean_resemblance(std::size_t common, std::size_t count)
{
    constexpr std::size_t pairs = 60;
    double sum = 0;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        const auto begin = pair * 100'000;
        const auto shared = words(begin, common);
        sum += resemblance(sketch_of(shared + words(begin + 20'000, count - common)),
                           sketch_of(shared + words(begin + 40'000, count - common)));
    }
    return sum / pairs;
}

}  // namespace

TEST_CASE("the resemblance of two texts is the share of runs that they have in common")
{
    struct Row {
        const char* why;
        std::size_t common;
        std::size_t count;
    };
    for (const auto& row :
         {Row{"nearly all", 970, 1000}, Row{"four in five", 890, 1000}, Row{"half", 667, 1000},
          Row{"a third", 500, 1000}, Row{"few runs, so that bins borrow", 50, 60}, Row{"nothing", 0, 1000}}) {
        CAPTURE(row.why);
        const auto shared = row.common < 5 ? 0.0 : static_cast<double>(row.common - 4);
        const auto all = 2.0 * static_cast<double>(row.count - 4) - shared;
        CHECK(std::abs(mean_resemblance(row.common, row.count) - shared / all) < 0.03);
    }
}

TEST_CASE("texts that share nine in ten of their runs are found by a band")
{
    int found = 0;
    for (std::size_t pair = 0; pair < 100; ++pair) {
        const auto shared = words(pair * 100'000, 950);
        found += share_a_band(sketch_of(shared + words(pair * 100'000 + 20'000, 50)),
                              sketch_of(shared + words(pair * 100'000 + 40'000, 50)))
                     ? 1
                     : 0;
    }
    CHECK(found >= 96);
}

TEST_CASE("signs, white space and the case of ASCII letters leave a sketch as it is")
{
    CHECK(sketch_of("UBND tỉnh họp. Kế hoạch số 12") == sketch_of("ubnd\ttỉnh họp?\n\n\"Kế hoạch\" (số 12)!"));
}

TEST_CASE("short texts resemble those of the same words and no others")
{
    const std::vector<std::string> texts{
        "Họp", "Họp báo", "Họp báo ở tỉnh", "Họp báo ở tỉnh nay", "Họp báo ở tỉnh nay đã", "Báo họp"};
    for (const auto& a : texts) {
        for (const auto& b : texts) {
            CAPTURE(a);
            CAPTURE(b);
            const auto likeness = resemblance(sketch_of(a), sketch_of(b));
            CHECK((likeness == 1.0) == (a == b));
            CHECK((likeness < near_duplicate_from) == (a != b));
        }
    }
}

TEST_CASE("a text without words has no sketch and resembles nothing")
{
    for (const auto* const text : {"", " \n", "... !?"}) {
        CAPTURE(text);
        CHECK(sketch_of(text).empty());
        CHECK(resemblance(sketch_of(text), sketch_of(text)) == 0);
        CHECK(resemblance(sketch_of(text), sketch_of("Họp báo")) == 0);
    }
}

}  // namespace soichi
