#include "query/links/tenure.hpp"

#include <string>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

constexpr auto days = R"(
    article y2010 = Bài {date: 2010-05-01}
    article y2014 = Bài {date: 2014-05-01}
    article y2018 = Bài {date: 2018-05-01}
    article undated = Bài
)";

/// The period that the lines after "an -holds_position(Giám đốc)-> so @" tell.
HeldPeriod held(const std::vector<std::string>& sources, std::string_view body_ended = "")
{
    std::string drawing = days;
    for (const auto& source : sources) {
        drawing += "an -holds_position(Giám đốc)-> so @ " + source + "\n";
    }
    DrawnGraph drawn{drawing};
    const auto snapshot = drawn.snapshot();
    Citer citer{snapshot};
    const auto edge = drawn.edge("an", Relation::holds_position, "so", "Giám đốc");
    return held_period(snapshot.evidence(edge), body_ended, citer);
}

}  // namespace

TEST_CASE("a position is told with what is known of its ends")
{
    struct Row {
        std::string when;
        std::vector<std::string> sources;
        HeldPeriod wanted;
    };
    for (const auto& row : {
             Row{"seen once", {"y2014"}, {"", "", "2014-05-01", "2014-05-01", "", "", false, false}},
             Row{"seen twice", {"y2018", "y2010"}, {"", "", "2010-05-01", "2018-05-01", "", "", false, false}},
             Row{"undated", {"undated"}, {"", "", "", "", "", "", false, false}},
             Row{"with a stated beginning",
                 {"y2014 0.9 {from: 2012-03}"},
                 {"2012-03", "", "2014-05-01", "2014-05-01", "", "", false, false}},
             Row{"with stated ends",
                 {"y2018 0.9 {from: 2012, to: 2015}"},
                 {"2012", "2015", "", "", "", "", true, false}},
             Row{"called former later",
                 {"y2014", "y2018 0.9 {former: true}"},
                 {"", "", "2014-05-01", "2014-05-01", "2018-05-01", "", true, true}},
             Row{"called former only", {"y2018 0.9 {former: true}"}, {"", "", "", "", "2018-05-01", "", true, true}},
             Row{"called former on no day", {"undated 0.9 {former: true}"}, {"", "", "", "", "", "", true, true}},
             Row{"called former, then held again",
                 {"y2014 0.9 {former: true}", "y2018"},
                 {"", "", "2018-05-01", "2018-05-01", "", "", false, false}},
             Row{"held on a day that is stated",
                 {"y2018 0.9 {as_of: 2016-01}"},
                 {"", "", "2016-01", "2016-01", "", "", false, false}},
         }) {
        CAPTURE(row.when);
        const auto told = held(row.sources);
        CHECK(told.from == row.wanted.from);
        CHECK(told.to == row.wanted.to);
        CHECK(told.first_held == row.wanted.first_held);
        CHECK(told.last_held == row.wanted.last_held);
        CHECK(told.over_by == row.wanted.over_by);
        CHECK(told.over == row.wanted.over);
        CHECK(told.former == row.wanted.former);
    }
}

TEST_CASE("nobody holds a position in a body that came to an end")
{
    const auto told = held({"y2018"}, "2025-07-01");
    CHECK_FALSE(told.over);
    CHECK(told.body_ended == "2025-07-01");
    CHECK(may_be_held(told).last == PartialDate{2025, 7, 1});
    CHECK(may_be_held(held({"y2018 0.9 {former: true}"}, "2025-07-01")).last == PartialDate{2018, 5, 1});
}

TEST_CASE("a position may have been held as long as nothing speaks against it")
{
    const auto open = may_be_held(held({"y2014"}));
    CHECK(open.first < PartialDate{1900, 1, 1});
    CHECK(open.last > PartialDate{2100, 1, 1});
    const auto stated = may_be_held(held({"y2018 0.9 {from: 2012, to: 2015-06}"}));
    CHECK(stated.first == PartialDate{2012, 1, 1});
    CHECK(stated.last == PartialDate{2015, 6, 30});
}

TEST_CASE("the days between two positions are those between what is seen of them")
{
    const auto early = held({"y2010"});
    const auto late = held({"y2014"});
    const auto latest = held({"y2018"});
    CHECK(days_between(early, late) == days_between(late, early));
    CHECK(days_between(early, late) < days_between(early, latest));
    CHECK(days_between(early, held({"y2010", "y2018"})) == 0);
    CHECK(days_between(early, held({"undated"})) > days_between(early, latest));
}
