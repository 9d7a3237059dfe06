#include "query/timeline/timeline.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

constexpr auto province = R"(
    article bai-2018 = Bài 2018 {date: 2018-07-20}
    article bai-2021 = Bài 2021 {date: 2021-07-08}
    article khong-ngay = Bài không ngày {source: x.txt}
    directive ct = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2016-05-16}
    directive nq = Nghị quyết 25 {form: nghị quyết, date: 2013-06}
    directive qd = Quyết định 7/QĐ-UBND {form: quyết định, date: 2017}
    directive kh = Kế hoạch thực hiện Chỉ thị 16 {form: kế hoạch}
    directive kh-2 = Kế hoạch 2/KH-UBND {form: kế hoạch, date: 2017-02-03}
    directive ct-moi = Chỉ thị 20/CT-TTg {form: chỉ thị, date: 2020-01-01}
    ct -issued_by-> ttg @ bai-2018
    ct -implements-> nq @ bai-2018
    kh -implements-> ct @ bai-2018
    qd -promulgates-> kh @ bai-2018
    kh-2 -implements-> ct @ bai-2018
    ct-moi -replaces-> ct @ bai-2021
    ubnd -carries_out-> ct @ bai-2018 0.9 {date: 2018-05}
    ubnd -carries_out-> ct @ bai-2021
    so -carries_out-> ct @ bai-2018
    so -carries_out-> ct @ bai-2021
    ct -applied_in-> tra-vinh @ khong-ngay
    an -holds_position(Chủ tịch)-> ubnd @ bai-2018 0.9 {from: 2015-03, as_of: 2018-07-20}
    an -holds_position(Chủ tịch)-> ubnd @ bai-2021 0.9 {former: true, as_of: 2021-07-08}
    an -holds_position(Giám đốc)-> so @ bai-2018 0.9 {from: 2010, to: 2015-03}
    kh-2 -signed_by-> an @ bai-2018
)";

/// "2016-05-16 ttg", with "~" before the day of what is only told.
Names told(const DrawnGraph& drawn, const std::vector<TimelineEntry>& entries)
{
    Names names;
    for (const auto& entry : entries) {
        names.push_back((entry.dated_by == DatedBy::told ? "~" : "") + entry.days.first + " " +
                        drawn.name_of(entry.other.id));
    }
    return names;
}

const TimelineEntry* first_of(const Timeline& timeline, Moment moment)
{
    for (const auto& entry : timeline.entries) {
        if (entry.moment == moment) {
            return &entry;
        }
    }
    return nullptr;
}

}  // namespace

TEST_CASE("what happened around a directive is told by day")
{
    DrawnGraph drawn{province};
    const auto found = timeline(drawn.snapshot(), drawn["ct"]);
    CHECK(told(drawn, found.entries) == Names{"2013-06 nq", "2016-05-16 ttg", "2017 kh", "2017-02-03 kh-2",
                                              "2018-05 ubnd", "~2018-07-20 so", "2020-01-01 ct-moi",
                                              "~2021-07-08 ubnd"});
    CHECK(found.outside == 0);
}

TEST_CASE("what nobody dates comes last and is not dropped")
{
    DrawnGraph drawn{province};
    const auto found = timeline(drawn.snapshot(), drawn["ct"], {.period = {.from = parse_iso_date("2021")}});
    REQUIRE(found.undated.size() == 1);
    CHECK(found.undated[0].other.id == drawn["tra-vinh"]);
    CHECK(found.undated[0].dated_by == DatedBy::nothing);
    CHECK(found.undated[0].proof.best.has_value());
}

TEST_CASE("what is told without its day is one entry with its first and last day")
{
    DrawnGraph drawn{province};
    const auto found = timeline(drawn.snapshot(), drawn["so"]);
    const TimelineEntry* carried = nullptr;
    for (const auto& entry : found.entries) {
        carried = entry.step == along(Relation::carries_out) ? &entry : carried;
    }
    REQUIRE(carried != nullptr);
    CHECK(carried->dated_by == DatedBy::told);
    CHECK(carried->days.first == "2018-07-20");
    CHECK(carried->days.last == "2021-07-08");
    CHECK(carried->proof.more == 1);
}

TEST_CASE("a position is taken up, held, left and spoken of as former")
{
    DrawnGraph drawn{province};
    const auto found = timeline(drawn.snapshot(), drawn["an"]);
    struct Row {
        std::string when;
        Moment moment;
        DatedBy dated_by;
        std::string day;
        std::string title;
    };
    for (const auto& row : {
             Row{"taken up", Moment::begins, DatedBy::evidence, "2010", "Giám đốc"},
             Row{"left", Moment::ends, DatedBy::evidence, "2015-03", "Giám đốc"},
             Row{"held", Moment::lasts, DatedBy::told, "2018-07-20", "Chủ tịch"},
             Row{"former", Moment::over, DatedBy::told, "2021-07-08", "Chủ tịch"},
         }) {
        CAPTURE(row.when);
        const auto* entry = first_of(found, row.moment);
        REQUIRE(entry != nullptr);
        CHECK(entry->dated_by == row.dated_by);
        CHECK(entry->days.first == row.day);
        CHECK(entry->title == row.title);
    }
    CHECK(told(drawn, found.entries) ==
          Names{"2010 so", "2015-03 so", "2015-03 ubnd", "2017-02-03 kh-2", "~2018-07-20 ubnd", "~2021-07-08 ubnd"});
}

TEST_CASE("only what may be of the asked period is listed and the rest is counted")
{
    DrawnGraph drawn{province};
    struct Row {
        std::string when;
        const char* from;
        const char* to;
        Names entries;
    };
    for (const auto& row : {
             Row{"a year may be any of its days", "2017-06", "2017-12", {"2017 kh"}},
             Row{"until a month", "", "2016-05", {"2013-06 nq", "2016-05-16 ttg"}},
             Row{"what is told over a time", "2019", "2019-12", {"~2018-07-20 so"}},
             Row{"nothing", "2014", "2015", {}},
         }) {
        CAPTURE(row.when);
        const auto found =
            timeline(drawn.snapshot(), drawn["ct"], {.period = {parse_iso_date(row.from), parse_iso_date(row.to)}});
        CHECK(told(drawn, found.entries) == row.entries);
        CHECK(found.outside + found.entries.size() == 8);
    }
}

TEST_CASE("a long timeline is cut and says how much is missing")
{
    DrawnGraph drawn{province};
    const auto found = timeline(drawn.snapshot(), drawn["ct"], {.limit = 3});
    CHECK(told(drawn, found.entries) == Names{"2013-06 nq", "2016-05-16 ttg", "2017 kh"});
    CHECK(found.more == 5);
    CHECK(timeline(drawn.snapshot(), drawn["ct"], {.limit = 0}).more == 0);
}

TEST_CASE("inspections about a directive are among what happened around it")
{
    const auto id = to_string(node_id(Kind::directive, "ct"));
    DrawnGraph drawn{"agency so = Sở Nội vụ\n"
                     "bai -mentions-> ct @ bai\n"
                     "bai -mentions-> doan @ bai\n"
                     "agency doan = Đoàn kiểm tra\n"
                     "doan -inspects-> so @ bai 0.9 {date: 2019-04-02, about: " +
                     id + "}\n"};
    const auto found = timeline(drawn.snapshot(), drawn["ct"]);
    REQUIRE(found.entries.size() == 1);
    CHECK(told(drawn, found.entries) == Names{"2019-04-02 so"});
    REQUIRE(found.entries[0].inspector.has_value());
    CHECK(found.entries[0].inspector->id == drawn["doan"]);
    const auto body = timeline(drawn.snapshot(), drawn["so"]);
    REQUIRE(body.entries.size() == 1);
    REQUIRE(body.entries[0].concerning.size() == 1);
    CHECK(body.entries[0].concerning[0].id == drawn["ct"]);
}

TEST_CASE("a directive without issuer is issued on its day all the same")
{
    DrawnGraph drawn{R"(
        article bai = Bài {date: 2018-07-20}
        directive ct = Chỉ thị 16/CT-TTg {date: 2016-05-16}
        bai -mentions-> ct @ bai
    )"};
    const auto found = timeline(drawn.snapshot(), drawn["ct"]);
    REQUIRE(found.entries.size() == 1);
    CHECK_FALSE(found.entries[0].step.has_value());
    CHECK(found.entries[0].days.first == "2016-05-16");
    CHECK(found.entries[0].proof.best.has_value());
}

TEST_CASE("an article has its day and that of what it publishes")
{
    DrawnGraph drawn{R"(
        article bai = Bài {date: 2018-07-20}
        directive ct = Chỉ thị 16/CT-TTg {date: 2016-05-16}
        bai -publishes-> ct @ bai
    )"};
    const auto found = timeline(drawn.snapshot(), drawn["bai"]);
    CHECK(told(drawn, found.entries) == Names{"2016-05-16 ct", "2018-07-20 bai"});
    CHECK(found.entries[1].dated_by == DatedBy::evidence);
}

TEST_CASE("a locality has what was applied there and what became of it")
{
    DrawnGraph drawn{R"(
        article bai = Bài {date: 2018-07-20}
        locality cu = tỉnh Trà Vinh
        locality moi = tỉnh Vĩnh Long
        ct -applied_in-> cu @ bai 0.9 {date: 2018-01-02}
        moi -succeeds-> cu @ bai 0.9 {date: 2025-07-01}
    )"};
    CHECK(told(drawn, timeline(drawn.snapshot(), drawn["cu"]).entries) == Names{"2018-01-02 ct", "2025-07-01 moi"});
}

TEST_CASE("bodies act together on the day of the directive under which they do")
{
    const auto id = to_string(node_id(Kind::directive, "ct"));
    DrawnGraph drawn{"directive ct = Chương trình 16 {date: 2016-05-16}\n"
                     "kh -implements-> ct\n"
                     "ubnd -coordinates_with(" +
                     id + ")-> mttq\n"};
    const auto found = timeline(drawn.snapshot(), drawn["mttq"]);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].days.first == "2016-05-16");
    CHECK(found.entries[0].dated_by == DatedBy::directive);
    REQUIRE(found.entries[0].concerning.size() == 1);
    CHECK(found.entries[0].concerning[0].id == drawn["ct"]);
}

TEST_CASE("a timeline of a day shows only what was so by then")
{
    DrawnGraph drawn{province};
    const auto then = drawn.snapshot().as_of(*parse_iso_date("2017-12-31"));
    CHECK(told(drawn, timeline(then, drawn["ct"]).entries) ==
          Names{"2013-06 nq", "2016-05-16 ttg", "2017 kh", "2017-02-03 kh-2"});
}

TEST_CASE("an article that states a day means it in all that it says of an edge")
{
    DrawnGraph drawn{R"(
        article bai = Bài {date: 2018-07-20}
        ubnd -carries_out-> ct @ bai 0.9 {date: 2018-05-03}
        ubnd -carries_out-> ct @ bai 0.8
    )"};
    const auto found = timeline(drawn.snapshot(), drawn["ubnd"]);
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].days.first == "2018-05-03");
    CHECK(found.entries[0].proof.more == 1);
}
