#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "importers/read/times/times.hpp"

namespace soichi {

TEST_CASE("a time is read in every form that pages, feeds and archives use")
{
    struct Row {
        std::string when;
        std::string_view text;
        std::string_view utc;
    };
    for (const auto& row : {
             Row{"ISO with a zone", "2020-11-09T10:00:00+07:00", "2020-11-09T03:00:00Z"},
             Row{"ISO in UTC with fractions", "2020-11-09T03:00:00.250Z", "2020-11-09T03:00:00Z"},
             Row{"ISO without seconds and zone", "2020-11-09 10:00", "2020-11-09T03:00:00Z"},
             Row{"ISO with a zone of four digits", "2020-11-09T05:30:00-0130", "2020-11-09T07:00:00Z"},
             Row{"ISO without signs", "20201109T030000Z", "2020-11-09T03:00:00Z"},
             Row{"a day alone begins in Vietnam", "2020-11-09", "2020-11-08T17:00:00Z"},
             Row{"with slashes", "2020/11/09 10:00:00", "2020-11-09T03:00:00Z"},
             Row{"RFC 1123", "Mon, 09 Nov 2020 10:00:00 +0700", "2020-11-09T03:00:00Z"},
             Row{"RFC 1123 in GMT", "Mon, 09 Nov 2020 03:00:00 GMT", "2020-11-09T03:00:00Z"},
             Row{"RFC 822 without day name and seconds", "9 Nov 20 03:00 UT", "2020-11-09T03:00:00Z"},
             Row{"RFC 822 in an American zone", "Sun, 08 Nov 2020 22:00:00 EST", "2020-11-09T03:00:00Z"},
             Row{"RFC 850", "Monday, 09-Nov-20 03:00:00 GMT", "2020-11-09T03:00:00Z"},
             Row{"asctime is in UTC", "Mon Nov  9 03:00:00 2020", "2020-11-09T03:00:00Z"},
             Row{"day first", "9/11/2020 10:00", "2020-11-09T03:00:00Z"},
             Row{"day first with a comma", " 09-11-2020, 10:00:05\n", "2020-11-09T03:00:05Z"},
             Row{"a leap second", "2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"},
             Row{"a leap day", "29/02/2020", "2020-02-28T17:00:00Z"},
         }) {
        CAPTURE(row.when);
        CAPTURE(row.text);
        const auto instant = parse_time(row.text);
        REQUIRE(instant.has_value());
        CHECK(utc_of(*instant) == row.utc);
    }
}

TEST_CASE("what is no time is not taken for one")
{
    struct Row {
        std::string why;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"empty", ""},
             Row{"no such day", "2021-02-29"},
             Row{"no such month", "09/13/2020"},
             Row{"no such hour", "2020-11-09T24:30:00Z"},
             Row{"no such zone", "2020-11-09T10:00:00 XYZ"},
             Row{"a year that stands for none", "0001-01-01T00:00:00"},
             Row{"words after it", "2020-11-09 10:00 sáng"},
             Row{"signs that differ", "09/11-2020"},
             Row{"a number", "1604890800"},
             Row{"a month alone", "2020-11"},
             Row{"cut", "Mon, 09 Nov"},
             Row{"not UTF-8", "\xff\xfe"},
             Row{"a zero byte", std::string_view{"2020-11-09\0", 11}},
         }) {
        CAPTURE(row.why);
        CHECK_FALSE(parse_time(row.text).has_value());
    }
}

TEST_CASE("a day is Vietnam's")
{
    CHECK(day_of(*parse_time("2020-11-08T17:00:00Z")) == "2020-11-09");
    CHECK(day_of(*parse_time("2020-11-08T16:59:59Z")) == "2020-11-08");
    CHECK(day_of(*parse_time("2020-11-09")) == "2020-11-09");
}

TEST_CASE("the day told keeps an ISO date as it is written and turns other forms into one")
{
    CHECK(day_told("2020-11-09T23:00:00Z") == "2020-11-09");
    CHECK(day_told("2020-11") == "2020-11");
    CHECK(day_told("2020") == "2020");
    CHECK(day_told("09/11/2020 10:00") == "2020-11-09");
    CHECK(day_told("Sun, 08 Nov 2020 20:00:00 GMT") == "2020-11-09");
    CHECK(day_told("hôm qua").empty());
    CHECK(day_told("31/02/2020").empty());
}

}  // namespace soichi
