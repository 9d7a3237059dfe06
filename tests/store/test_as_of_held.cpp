#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "core/store/as_of.hpp"

using soichi::held_on;
using soichi::parse_iso_date;
using soichi::Tenure;

namespace {

bool held(const std::vector<Tenure>& tenures, std::string_view day)
{
    return held_on(tenures, *parse_iso_date(day));
}

}  // namespace

TEST_CASE("a position that was held on a day of a month or a year was held in it")
{
    const std::vector<Tenure> tenures{{"2018-03-02", {}, {}, false}, {"2021-05-04", {}, {}, true}};
    REQUIRE(held(tenures, "2021-05-03"));
    CHECK(held(tenures, "2021-05"));
    CHECK(held(tenures, "2021"));
    const std::vector<Tenure> in_one_year{{"2021-02-01", {}, {}, false}, {"2021-11-01", {}, {}, true}};
    REQUIRE(held(in_one_year, "2021-06-01"));
    CHECK(held(in_one_year, "2021"));
}

TEST_CASE("a position that was seen in the year in which it is stated to end is not held years later")
{
    const std::vector<Tenure> tenures{{"2022-01-01", "2016", "2020", true}, {"2020-05-01", {}, {}, false}};
    REQUIRE(held(tenures, "2020-06-01"));
    CHECK_FALSE(held(tenures, "2025-01-01"));
}

TEST_CASE("a position that is spoken of as former with no later word of it being held is not held")
{
    const std::vector<Tenure> tenures{{"2021-01-01", "2011-01-01", "2015-12-31", true}, {"2018-01-01", {}, {}, false}};
    REQUIRE(held(tenures, "2019-01-01"));
    CHECK_FALSE(held(tenures, "2022-01-01"));
}
