// The graph of a few articles as it was on a day: what had come to be, what was over, and what stays though it is over.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/importers/graph_on.hpp"

using soichi::test::ArticlesStore;
using soichi::test::graph_on;

namespace {

struct Row {
    std::string_view when;
    std::string_view day;
    bool there;
};

constexpr auto decision_issued =
    "UBND tỉnh Kon Tum ban hành Quyết định số 842/QĐ-UBND ngày 09/8/2017 về trồng rừng đầu nguồn.";
constexpr auto deputy_named =
    "Ngày 02/3/2018, tỉnh Kon Tum tổ chức hội nghị. Phó Giám đốc Sở Y tế Lục Quang Thuần phát biểu.";
constexpr auto deputy_former =
    "Ngày 04/5/2021, tỉnh Kon Tum tổ chức hội nghị. Ông Lục Quang Thuần, nguyên Phó Giám đốc Sở Y tế phát biểu.";
constexpr auto ward_of_2021 =
    "Ngày 08/7/2021, UBND phường Xuất Hóa, thành phố Bắc Kạn, tỉnh Bắc Kạn họp về phòng cháy.";
constexpr auto ministry_issued =
    "Ngày 12/3/2019, Bộ Giao thông vận tải ban hành Kế hoạch số 2290/KH-BGTVT ngày 12/3/2019 về an toàn cầu phà.";

}  // namespace

TEST_CASE("a directive is there from its date on, with its issuer")
{
    ArticlesStore store{{decision_issued}};
    for (const auto& [when, day, there] : {
             Row{"the day before", "2017-08-08", false},
             Row{"on its day", "2017-08-09", true},
             Row{"after", "2021-01-01", true},
             Row{"in the month before", "2017-07", false},
             Row{"in its month", "2017-08", true},
             Row{"in the year before", "2016", false},
             Row{"in its year", "2017", true},
             Row{"without a day", "", true},
         }) {
        CAPTURE(when);
        const auto graph = graph_on(store.snapshot(), day);
        CHECK(graph.names("Quyết định 842/QĐ-UBND") == there);
        CHECK(graph.says("ISSUED_BY: Quyết định 842/QĐ-UBND -> UBND tỉnh Kon Tum") == there);
        CHECK(graph.names("UBND tỉnh Kon Tum"));
    }
}

TEST_CASE("a position is held from the day on which it is reported until it is reported to be past")
{
    ArticlesStore store{{deputy_former, deputy_named}};
    for (const auto& [when, day, there] : {
             Row{"the day before it is reported", "2018-03-01", false},
             Row{"on the day", "2018-03-02", true},
             Row{"in between", "2019-12-31", true},
             Row{"in a year in between", "2020", true},
             Row{"the day before it is past", "2021-05-03", true},
             Row{"on the day on which it is past", "2021-05-04", false},
             Row{"after", "2024-01-01", false},
             Row{"without a day", "", true},
         }) {
        CAPTURE(when);
        const auto graph = graph_on(store.snapshot(), day);
        CHECK(graph.says("HOLDS_POSITION: Lục Quang Thuần -> Sở Y tế tỉnh Kon Tum") == there);
        CHECK(graph.names("Lục Quang Thuần"));
    }
}

TEST_CASE("the answer for a day does not change by what was asked before")
{
    ArticlesStore store{{deputy_named, deputy_former}};
    const auto snapshot = store.snapshot();
    const auto whole = graph_on(snapshot, "").edges;
    const auto day = soichi::parse_iso_date("2019-01-01");
    REQUIRE(day);
    CHECK(graph_on(snapshot.as_of(*day), "2024-01-01").edges == graph_on(snapshot, "2024-01-01").edges);
    CHECK(graph_on(snapshot, "2024-01-01").edges != graph_on(snapshot, "2019-01-01").edges);
    CHECK(graph_on(snapshot, "").edges == whole);
}

TEST_CASE("an article of 2021 keeps the units of its time, and leads to those of today")
{
    ArticlesStore store{{ward_of_2021}};
    const auto then = graph_on(store.snapshot(), "2021-07-08");
    CHECK(then.says("PART_OF: phường Xuất Hóa -> thành phố Bắc Kạn"));
    CHECK(then.says("PART_OF: thành phố Bắc Kạn -> tỉnh Bắc Kạn"));
    CHECK(then.says("GOVERNS: UBND phường Xuất Hóa -> phường Xuất Hóa"));
    CHECK_FALSE(then.names("phường Bắc Kạn"));
    CHECK_FALSE(then.names("tỉnh Thái Nguyên"));
    CHECK_FALSE(then.names("xã Xuất Hoá"));
    const auto today = graph_on(store.snapshot(), "2025-08-01");
    CHECK_FALSE(today.names("phường Xuất Hóa"));
    CHECK_FALSE(today.names("thành phố Bắc Kạn"));
    CHECK_FALSE(today.names("tỉnh Bắc Kạn"));
    CHECK(today.says("PART_OF: phường Bắc Kạn -> tỉnh Thái Nguyên"));
    CHECK(today.names("UBND phường Bắc Kạn"));
}

TEST_CASE("units are exchanged for those that followed them on the day of the change, and not before")
{
    ArticlesStore store{{ward_of_2021}};
    for (const auto& [when, day, there] : {
             Row{"on the last day", "2025-06-30", false},
             Row{"on the first", "2025-07-01", true},
             Row{"today", "2026-09-20", true},
         }) {
        CAPTURE(when);
        const auto graph = graph_on(store.snapshot(), day);
        CHECK(graph.names("phường Bắc Kạn") == there);
        CHECK(graph.names("UBND phường Bắc Kạn") == there);
        CHECK(graph.names("tỉnh Thái Nguyên") == there);
        CHECK(graph.names("phường Xuất Hóa") != there);
        CHECK(graph.names("UBND phường Xuất Hóa") != there);
        CHECK(graph.names("tỉnh Bắc Kạn") != there);
    }
}

TEST_CASE("asked by the year of a change, both are there, and which followed which")
{
    ArticlesStore store{{ward_of_2021}};
    const auto graph = graph_on(store.snapshot(), "2025");
    CHECK(graph.says("SUCCEEDS: phường Bắc Kạn -> phường Xuất Hóa"));
    CHECK(graph.says("SUCCEEDS: tỉnh Thái Nguyên -> tỉnh Bắc Kạn"));
    CHECK(graph.says("SUCCEEDS: UBND phường Bắc Kạn -> UBND phường Xuất Hóa"));
    CHECK(graph.says("PART_OF: phường Xuất Hóa -> thành phố Bắc Kạn"));
    CHECK_FALSE(graph.says("PART_OF: phường Xuất Hóa -> tỉnh Thái Nguyên"));
}

TEST_CASE("a body that was wound up stays where it issued a directive, and its successor is tied to it from that day")
{
    ArticlesStore store{{ministry_issued}};
    for (const auto& [when, day, there] : {
             Row{"the day before it was wound up", "2025-02-28", false},
             Row{"on that day", "2025-03-01", true},
             Row{"after", "2026-01-01", true},
         }) {
        CAPTURE(when);
        const auto graph = graph_on(store.snapshot(), day);
        CHECK(graph.names("Bộ Giao thông vận tải"));
        CHECK(graph.says("ISSUED_BY: Kế hoạch 2290/KH-BGTVT -> Bộ Giao thông vận tải"));
        CHECK(graph.says("SUCCEEDS: Bộ Xây dựng -> Bộ Giao thông vận tải") == there);
    }
}

TEST_CASE("a body of a unit that ended stays where it issued a directive, and what followed it is tied to it")
{
    ArticlesStore store{
        {"Ngày 08/7/2021, UBND phường Xuất Hóa (thành phố Bắc Kạn) ban hành Kế hoạch số 15/KH-UBND ngày "
         "08/7/2021 về phòng cháy."}};
    const auto issued = "ISSUED_BY: Kế hoạch 15/KH-UBND -> UBND phường Xuất Hóa";
    const auto succeeds = "SUCCEEDS: UBND phường Bắc Kạn -> UBND phường Xuất Hóa";
    const auto governs = "GOVERNS: UBND phường Xuất Hóa -> phường Xuất Hóa";
    const auto before = graph_on(store.snapshot(), "2025-06-30");
    CHECK(before.says(issued));
    CHECK(before.says(governs));
    CHECK_FALSE(before.says(succeeds));
    const auto after = graph_on(store.snapshot(), "2025-07-01");
    CHECK(after.says(issued));
    CHECK(after.says(succeeds));
    CHECK_FALSE(after.says(governs));
    CHECK_FALSE(after.names("phường Xuất Hóa"));
}

TEST_CASE("a directive that is only known by its year is there from that year on")
{
    ArticlesStore store{{"UBND tỉnh Kon Tum thực hiện Quyết định số 30/2019/QĐ-UBND của UBND tỉnh Kon Tum."}};
    for (const auto& [when, day, there] : {
             Row{"on the last day of the year before", "2018-12-31", false},
             Row{"in the year before", "2018", false},
             Row{"on any day of the year", "2019-01-01", true},
             Row{"in the year", "2019", true},
             Row{"after", "2020-01-01", true},
         }) {
        CAPTURE(when);
        const auto graph = graph_on(store.snapshot(), day);
        CHECK(graph.names("Quyết định 30/2019/QĐ-UBND") == there);
        CHECK(graph.says("ISSUED_BY: Quyết định 30/2019/QĐ-UBND -> UBND tỉnh Kon Tum") == there);
    }
}

TEST_CASE("a body that was wound up and did nothing that is told is not there any more")
{
    ArticlesStore store{{"Ngày 12/3/2019, đoàn của Bộ Giao thông vận tải dự hội nghị."}};
    CHECK(graph_on(store.snapshot(), "2025-02-28").names("Bộ Giao thông vận tải"));
    CHECK_FALSE(graph_on(store.snapshot(), "2025-03-01").names("Bộ Giao thông vận tải"));
    CHECK(graph_on(store.snapshot(), "2025-03-01").names("Bộ Xây dựng"));
}
