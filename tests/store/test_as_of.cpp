// What a day, a month or a year has to do with periods that are known by day, month or year.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/store/as_of.hpp"

using soichi::begun_by;
using soichi::ended_by;
using soichi::held_on;
using soichi::parse_iso_date;
using soichi::Tenure;

namespace {

soichi::PartialDate date(std::string_view iso)
{
    const auto parsed = parse_iso_date(iso);
    REQUIRE(parsed);
    return *parsed;
}

struct Row {
    std::string_view when;
    std::string_view date;
    std::string_view day;
    bool expected;
};

struct Holding {
    std::string_view when;
    std::vector<Tenure> tenures;
    std::string_view day;
    bool expected;
};

void check(const std::vector<Holding>& rows)
{
    for (const auto& [when, tenures, day, expected] : rows) {
        CAPTURE(when);
        CAPTURE(day);
        CHECK(held_on(tenures, date(day)) == expected);
        const std::vector<Tenure> backwards{tenures.rbegin(), tenures.rend()};
        CHECK(held_on(backwards, date(day)) == expected);
    }
}

Tenure seen(std::string_view told)
{
    return {told, {}, {}, false};
}

Tenure former(std::string_view told)
{
    return {told, {}, {}, true};
}

}  // namespace

TEST_CASE("a period has begun by a day where its first day may have come")
{
    for (const auto& [when, from, day, expected] : {
             Row{"on the day itself", "2021-07-08", "2021-07-08", true},
             Row{"the day before", "2021-07-08", "2021-07-07", false},
             Row{"the day after", "2021-07-08", "2021-07-09", true},
             Row{"across the end of a year", "2021-01-01", "2020-12-31", false},
             Row{"asked by its month", "2021-07-31", "2021-07", true},
             Row{"asked by the month before", "2021-07-01", "2021-06", false},
             Row{"asked by its year, on the last day", "2021-12-31", "2021", true},
             Row{"asked by the year before", "2021-01-01", "2020", false},
             Row{"told by month, asked by its first day", "2021-07", "2021-07-01", true},
             Row{"told by month, asked by the day before", "2021-07", "2021-06-30", false},
             Row{"told by year, asked by its first day", "2021", "2021-01-01", true},
             Row{"told by year, asked by the last day of the year before", "2021", "2020-12-31", false},
             Row{"told by year, asked by the same", "2021", "2021", true},
             Row{"told by month, asked by its year", "2021-12", "2021", true},
             Row{"not known when", "", "1900-01-01", true},
         }) {
        CAPTURE(when);
        CHECK(begun_by(from, date(day)) == expected);
    }
}

TEST_CASE("a period is over by a day where its last day surely has passed")
{
    for (const auto& [when, to, day, expected] : {
             Row{"on its last day", "2025-07-01", "2025-06-30", false},
             Row{"on the day after", "2025-07-01", "2025-07-01", true},
             Row{"across the end of a year", "2026-01-01", "2025-12-31", false},
             Row{"asked by the month in which it ended early", "2025-07-02", "2025-07", false},
             Row{"asked by the month that follows its last day", "2025-07-01", "2025-07", true},
             Row{"asked by the year in which it ended", "2025-07-01", "2025", false},
             Row{"asked by the next year", "2025-07-01", "2026", true},
             Row{"asked by the year that follows its last day", "2026-01-01", "2026", true},
             Row{"told by month, asked within it", "2025-03", "2025-03-30", false},
             Row{"told by month, asked by the first day after it", "2025-03", "2025-04-01", true},
             Row{"told by month of 28 days", "2025-02", "2025-02-27", false},
             Row{"told by year, asked within it", "2018", "2018-07-01", false},
             Row{"told by year, asked by the same", "2018", "2018", false},
             Row{"told by year, asked by the next", "2018", "2019", true},
             Row{"not known when", "", "9999-12-31", false},
         }) {
        CAPTURE(when);
        CHECK(ended_by(to, date(day)) == expected);
    }
}

TEST_CASE("what has begun and is not over on a day has begun and is not over in its month and year")
{
    for (const std::string_view told : {"", "2020", "2020-02", "2020-02-29", "2020-12-31", "2021-01-01"}) {
        for (const std::string_view day :
             {"2020-01-01", "2020-02-28", "2020-02-29", "2020-03-01", "2020-12-31", "2021-01-01"}) {
            CAPTURE(told);
            CAPTURE(day);
            for (const auto part : {day.substr(0, 7), day.substr(0, 4)}) {
                CHECK((!begun_by(told, date(day)) || begun_by(told, date(part))));
                CHECK((ended_by(told, date(day)) || !ended_by(told, date(part))));
            }
        }
    }
}

TEST_CASE("a position is held from the day on which it is first seen")
{
    check({
        {"before it is seen", {seen("2018-03-02")}, "2018-03-01", false},
        {"on the day", {seen("2018-03-02")}, "2018-03-02", true},
        {"long after, with no other word", {seen("2018-03-02")}, "2024-01-01", true},
        {"of several the first counts", {seen("2020-01-01"), seen("2018-03-02")}, "2019-01-01", true},
        {"asked by the month in which it is seen", {seen("2018-03-31")}, "2018-03", true},
        {"asked by the year in which it is seen", {seen("2018-12-31")}, "2018", true},
        {"asked by the year before", {seen("2018-01-01")}, "2017", false},
        {"seen in an article without a date", {seen("")}, "1990-01-01", true},
        {"nobody says anything", {}, "2018-03-02", false},
    });
}

TEST_CASE("a position is held until it is spoken of as former")
{
    const std::vector<Tenure> both{seen("2018-03-02"), former("2021-05-04")};
    check({
        {"before both", both, "2018-03-01", false},
        {"in between", both, "2019-10-10", true},
        {"on the last day before", both, "2021-05-03", true},
        {"on the day itself", both, "2021-05-04", false},
        {"after", both, "2023-01-01", false},
        {"in a month in between", both, "2020-02", true},
        {"in the year after", both, "2022", false},
    });
}

TEST_CASE("a position that is only spoken of as former is never seen to be held")
{
    check({
        {"before", {former("2021-05-04")}, "2015-01-01", false},
        {"on the day", {former("2021-05-04")}, "2021-05-04", false},
        {"after", {former("2021-05-04")}, "2022-01-01", false},
        {"with its last day stated", {{"2021-05-04", "", "2019-12-31", true}}, "2019-01-01", false},
    });
}

TEST_CASE("a position that is stated from one day to another is held on these two and between")
{
    const std::vector<Tenure> told_after{{"2021-05-04", "2016-02-01", "2019-12-31", true}};
    const std::vector<Tenure> told_before{{"2015-11-11", "2016-02-01", "2019-12-31", false}};
    for (const auto& tenures : {told_after, told_before}) {
        check({
            {"before its first day", tenures, "2016-01-31", false},
            {"on its first day", tenures, "2016-02-01", true},
            {"in between", tenures, "2018-01-01", true},
            {"on its last day", tenures, "2019-12-31", true},
            {"on the day after", tenures, "2020-01-01", false},
            {"in the year of its last day", tenures, "2019", true},
            {"in the month of its first day", tenures, "2016-02", true},
            {"in the year after", tenures, "2020", false},
        });
    }
}

TEST_CASE("an end of a stated period may be open or known by its year")
{
    const Tenure since{"2021-05-04", "2016", "", false};
    const Tenure term{"2022-05-04", "2016", "2021", true};
    check({
        {"from a year, asked by its first day", {since}, "2016-01-01", true},
        {"from a year, asked by the day before", {since}, "2015-12-31", false},
        {"from a year on, without an end", {since}, "2030-01-01", true},
        {"to a year, asked by its last day", {term}, "2021-12-31", true},
        {"to a year, asked by the day after", {term}, "2022-01-01", false},
        {"to a year, asked by the next", {term}, "2022", false},
        {"former since a stated day, of unknown end", {{"2021-05-04", "2016-01-01", "", true}}, "2018-01-01", true},
        {"former since a stated day, when that is told", {{"2021-05-04", "2016-01-01", "", true}}, "2021-05-04", false},
    });
}

TEST_CASE("a position that is seen again after it was spoken of as former is held again")
{
    const std::vector<Tenure> again{seen("2015-01-10"), former("2018-06-01"), seen("2022-09-09")};
    check({
        {"the first time", again, "2016-01-01", true},
        {"in the pause", again, "2020-01-01", false},
        {"on the day before it is seen again", again, "2022-09-08", false},
        {"on the day on which it is seen again", again, "2022-09-09", true},
        {"after", again, "2025-01-01", true},
        {"and former once more",
         {seen("2015-01-10"), former("2018-06-01"), seen("2022-09-09"), former("2024-01-01")},
         "2024-06-01",
         false},
    });
}

TEST_CASE("a position that is seen after a stated end is held again, and one that was seen before it is not")
{
    const Tenure term{"2020-03-03", "2011-01-01", "2015-12-31", true};
    check({
        {"seen within the term, asked after it", {term, seen("2014-01-01")}, "2016-06-01", false},
        {"seen after the term, asked between", {term, seen("2018-01-01")}, "2017-01-01", false},
        {"seen after the term, asked after that", {term, seen("2018-01-01")}, "2019-01-01", true},
        {"seen before the term", {term, seen("2010-05-05")}, "2010-06-01", true},
    });
}
