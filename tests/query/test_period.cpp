#include "query/links/period.hpp"

#include <string>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

constexpr auto drawing = R"(
    article bai = Bài {date: 2016-05-01}
    article undated = Bài
    directive kh = Kế hoạch {date: 2012-03}
    directive cv = Công văn
    agency so = Sở
    agency ubnd = UBND
    kh -issued_by-> ubnd @ bai
    cv -issued_by-> ubnd @ bai
    ubnd -carries_out-> kh @ bai 0.9 {date: 2014}
    so -inspects-> ubnd @ undated
    so -part_of-> ubnd @ bai
    an -holds_position(Chủ tịch)-> ubnd @ bai
    binh -holds_position(Chủ tịch)-> ubnd @ bai 0.9 {from: 2010, to: 2013}
)";

}  // namespace

TEST_CASE("an edge is in a period in which it may have been so")
{
    DrawnGraph drawn{drawing};
    const auto snapshot = drawn.snapshot();
    Citer citer{snapshot};
    const auto in = [&](EdgeId id, int from, int to) {
        const auto edge = snapshot.edge(id);
        REQUIRE(edge);
        const auto year = [](int number) { return PartialDate{static_cast<std::int16_t>(number), 0, 0}; };
        return may_be_in({year(from), year(to)}, *edge, snapshot.evidence(id), snapshot, citer);
    };
    struct Row {
        std::string when;
        EdgeId edge;
        int from;
        int to;
        bool in;
    };
    for (const auto& row : {
             Row{"issued in it", drawn.edge("kh", Relation::issued_by, "ubnd"), 2012, 2012, true},
             Row{"issued before", drawn.edge("kh", Relation::issued_by, "ubnd"), 2013, 2020, false},
             Row{"issued on no known day", drawn.edge("cv", Relation::issued_by, "ubnd"), 2000, 2001, true},
             Row{"but before the article", drawn.edge("cv", Relation::issued_by, "ubnd"), 2017, 2018, false},
             Row{"carried out on a stated day", drawn.edge("ubnd", Relation::carries_out, "kh"), 2014, 2014, true},
             Row{"and not on the article's", drawn.edge("ubnd", Relation::carries_out, "kh"), 2015, 2017, false},
             Row{"undated", drawn.edge("so", Relation::inspects, "ubnd"), 1990, 1991, true},
             Row{"a part at all times", drawn.edge("so", Relation::part_of, "ubnd"), 1990, 1991, true},
             Row{"held since it was seen", drawn.edge("an", Relation::holds_position, "ubnd", "Chủ tịch"), 2018, 2020,
                 true},
             Row{"not held before", drawn.edge("an", Relation::holds_position, "ubnd", "Chủ tịch"), 2014, 2015, false},
             Row{"held between stated ends", drawn.edge("binh", Relation::holds_position, "ubnd", "Chủ tịch"), 2011,
                 2012, true},
             Row{"not held after", drawn.edge("binh", Relation::holds_position, "ubnd", "Chủ tịch"), 2014, 2020, false},
         }) {
        CAPTURE(row.when);
        CHECK(in(row.edge, row.from, row.to) == row.in);
    }
}

TEST_CASE("a period without ends is all time")
{
    CHECK(Period{}.all_time());
    CHECK_FALSE(Period{PartialDate{2016, 0, 0}, {}}.all_time());
}
