#include <doctest/doctest.h>

#include "importers/read/html/page_phrases.hpp"
#include "importers/read/times/time_stamp.hpp"

using namespace soichi;

TEST_CASE("a moment is read as portals write it")
{
    struct Row {
        const char* when;
        std::string_view text;
        std::string_view day;
        std::string_view utc;
    };
    for (const auto& row : {
             Row{"ISO with a zone", "2020-11-09T10:00:00+07:00", "2020-11-09", "2020-11-09T03:00:00Z"},
             Row{"ISO in UTC, the next day in Vietnam", "2020-11-09T20:30:05Z", "2020-11-10", "2020-11-09T20:30:05Z"},
             Row{"ISO with a fraction", "2020-11-09T10:00:00.123+0700", "2020-11-09", "2020-11-09T03:00:00Z"},
             Row{"ISO without a zone", "2020-11-09 10:00:00", "2020-11-09", "2020-11-09T03:00:00Z"},
             Row{"a day in ISO", "2020-11-09", "2020-11-09", "2020-11-08T17:00:00Z"},
             Row{"NukeViet, with views and comments", "Thứ hai - 09/11/2020 10:00 681 0", "2020-11-09",
                 "2020-11-09T03:00:00Z"},
             Row{"morning", "09/11/2020 12:05 SA", "2020-11-09", "2020-11-08T17:05:00Z"},
             Row{"afternoon", "09/11/2020 02:15:30 CH", "2020-11-09", "2020-11-09T07:15:30Z"},
             Row{"noon", "09/11/2020 12:15 CH", "2020-11-09", "2020-11-09T05:15:00Z"},
             Row{"time before the day", "10:00 | 9-11-2020", "2020-11-09", "2020-11-09T03:00:00Z"},
             Row{"time in words", "Lúc 10h30 ngày 09.11.2020", "2020-11-09", "2020-11-09T03:30:00Z"},
             Row{"a numbered weekday before", "Thứ 2, 9/11/2020, 8:05 (GMT+7)", "2020-11-09", "2020-11-09T01:05:00Z"},
             Row{"day in words", "Thứ Hai, ngày 9 tháng 11 năm 2020", "2020-11-09", "2020-11-08T17:00:00Z"},
             Row{"a leap day", "29/02/2020", "2020-02-29", "2020-02-28T17:00:00Z"},
         }) {
        CAPTURE(row.when);
        const auto stamp = time_stamp_in(row.text);
        REQUIRE(stamp.has_value());
        CHECK(day_of(instant_of(*stamp)) == row.day);
        CHECK(utc_of(instant_of(*stamp)) == row.utc);
    }
}

TEST_CASE("what is no day is no moment")
{
    for (const auto* text : {"", "31/02/2020", "11/2020", "09/13/2020", "số 12/2020", "0912345678", "1/2/3",
                             "99999999999999999999-01-01", "năm 2020"}) {
        CAPTURE(text);
        CHECK(!time_stamp_in(text));
    }
}

TEST_CASE("a time that does not exist leaves the day")
{
    const auto stamp = time_stamp_in("09/11/2020 25:61");
    REQUIRE(stamp.has_value());
    CHECK(!stamp->second);
}

TEST_CASE("the line that says when a page was published is told from sentences with a day")
{
    struct Row {
        const char* when;
        std::string_view text;
        bool is_line;
    };
    for (const auto& row : {
             Row{"weekday, day and time", "Thứ hai - 09/11/2020 10:00", true},
             Row{"counters after it", "Thứ hai - 09/11/2020 10:00 681 0", true},
             Row{"a label", "Ngày đăng: 09/11/2020", true},
             Row{"weekday and day in words", "Thứ Hai, ngày 9 tháng 11 năm 2020", true},
             Row{"the place and day of a document", "Bình Sơn, ngày 02 tháng 5 năm 2018", false},
             Row{"a place of one syllable", "Huế, ngày 02 tháng 5 năm 2018", false},
             Row{"a label of a document", "Ngày ban hành: 09/11/2020", false},
             Row{"a day alone", "09/11/2020", false},
             Row{"a sentence", "Sáng 09/11/2020, Đoàn công tác đến kiểm tra tại huyện", false},
             Row{"no day", "Thứ hai", false},
         }) {
        CAPTURE(row.when);
        CHECK(is_date_line(row.text) == row.is_line);
    }
}
