#include <doctest/doctest.h>

#include <string_view>
#include <tuple>

#include "core/model/date.hpp"

using soichi::exists;
using soichi::first_day;
using soichi::last_day;
using soichi::parse_iso_date;
using soichi::PartialDate;

TEST_CASE("an ISO date is read in its three precisions, and written back as it was")
{
    struct Row {
        const char* when;
        std::string_view text;
        PartialDate date;
    };
    for (const auto& row : {
             Row{"to the day", "2016-05-16", {2016, 5, 16}},
             Row{"to the month", "2016-05", {2016, 5, 0}},
             Row{"to the year", "2016", {2016, 0, 0}},
             Row{"on a leap day", "2020-02-29", {2020, 2, 29}},
             Row{"on a leap day of a fourth century", "2000-02-29", {2000, 2, 29}},
             Row{"in an early year", "0938-01-01", {938, 1, 1}},
             Row{"on the last day that can be", "9999-12-31", {9999, 12, 31}},
         }) {
        CAPTURE(row.when);
        const auto read = parse_iso_date(row.text);
        REQUIRE(read.has_value());
        CHECK(*read == row.date);
        CHECK(to_string(*read) == row.text);
    }
}

TEST_CASE("what is no date is not read as one")
{
    struct Row {
        const char* why;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"nothing is there", ""},
             Row{"February has no 30th", "2016-02-30"},
             Row{"2015 has no leap day", "2015-02-29"},
             Row{"1900 has none either", "1900-02-29"},
             Row{"there is no month 13", "2016-13"},
             Row{"there is no month 0", "2016-00"},
             Row{"there is no day 0", "2016-05-00"},
             Row{"there is no year 0", "0000-01-01"},
             Row{"a month has two digits", "2016-5-16"},
             Row{"the separator is a hyphen", "2016/05/16"},
             Row{"it is written the Vietnamese way", "16-05-2016"},
             Row{"something follows", "2016-05-16T00:00"},
             Row{"a space stands before", " 2016"},
             Row{"a sign is no digit", "-016"},
             Row{"a sign is no digit in a month", "2016--5"},
             Row{"letters are no digits", "abcd"},
         }) {
        CAPTURE(row.why);
        CAPTURE(row.text);
        CHECK_FALSE(parse_iso_date(row.text).has_value());
    }
}

TEST_CASE("a date that lacks parts stands for all days it may mean")
{
    struct Row {
        std::string_view when;
        PartialDate date;
        PartialDate first;
        PartialDate last;
    };
    for (const auto& row : {
             Row{"a year", {2016, 0, 0}, {2016, 1, 1}, {2016, 12, 31}},
             Row{"a month of 31 days", {2016, 5, 0}, {2016, 5, 1}, {2016, 5, 31}},
             Row{"a month of 30 days", {2016, 4, 0}, {2016, 4, 1}, {2016, 4, 30}},
             Row{"February of a leap year", {2016, 2, 0}, {2016, 2, 1}, {2016, 2, 29}},
             Row{"another February", {2015, 2, 0}, {2015, 2, 1}, {2015, 2, 28}},
             Row{"a day", {2016, 5, 16}, {2016, 5, 16}, {2016, 5, 16}},
         }) {
        CAPTURE(row.when);
        CHECK(first_day(row.date) == row.first);
        CHECK(last_day(row.date) == row.last);
    }
}

TEST_CASE("an unknown part sorts before every known one")
{
    CHECK(PartialDate{2016, 0, 0} < PartialDate{2016, 1, 0});
    CHECK(PartialDate{2016, 5, 0} < PartialDate{2016, 5, 1});
    CHECK(PartialDate{2016, 12, 31} < PartialDate{2017, 0, 0});
}

TEST_CASE("a day without its month does not exist")
{
    CHECK_FALSE(exists({2016, 0, 16}));
    CHECK_FALSE(exists({2016, -1, 0}));
    CHECK_FALSE(exists({2016, 5, -1}));
    CHECK(exists({2016, 0, 0}));
}
