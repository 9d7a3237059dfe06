#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "query/trace/trace.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Lines = std::vector<std::string>;

const char* sign_of(const TraceLine& line)
{
    if (line.end == TraceEnd::left_out) {
        return " …";
    }
    switch (line.fit) {
    case TraceFit::inside:
        return "";
    case TraceFit::undated:
        return " ?";
    case TraceFit::on_the_way:
        return " ^";
    }
    return "";
}

void draw(const DrawnGraph& drawn, const Trace& trace, std::size_t at, Lines& into)
{
    const auto& line = trace.lines[at];
    const auto* elsewhere = line.end == TraceEnd::shown_elsewhere ? " (elsewhere)" : "";
    into.push_back(std::string(line.depth, '.') + drawn.name_of(line.node.id) + elsewhere + sign_of(line));
    for (const auto child : line.children) {
        draw(drawn, trace, child, into);
    }
}

/// The tree as lines, a dot for each step down. "?" is a line without date, "^" one outside that leads inside, "…" one
/// after which everything was left out.
Lines tree(const DrawnGraph& drawn, const Trace& trace)
{
    Lines lines;
    for (std::size_t root = 0; root < trace.roots; ++root) {
        draw(drawn, trace, root, lines);
    }
    return lines;
}

Trace limited(DrawnGraph& drawn, const TraceLimits& limits, const std::string& root = "top")
{
    return trace(drawn.snapshot(), {drawn[root]}, {.limits = limits});
}

constexpr auto places = R"(
    locality  tra-vinh = tỉnh Trà Vinh
    locality  cau-ke = huyện Cầu Kè
    locality  ben-tre = tỉnh Bến Tre
    agency    ubnd-tv = UBND tỉnh Trà Vinh
    agency    ubnd-ck = UBND huyện Cầu Kè
    agency    phong-ck = Phòng Nội vụ huyện Cầu Kè
    agency    ubnd-bt = UBND tỉnh Bến Tre
    agency    bo = Bộ Nội vụ
    cau-ke   -part_of-> tra-vinh
    ubnd-tv  -governs-> tra-vinh
    ubnd-ck  -governs-> cau-ke
    phong-ck -part_of-> ubnd-ck
    ubnd-bt  -governs-> ben-tre
    central  -implements-> top
    central  -issued_by-> bo
    plan-ck  -implements-> central
    plan-ck  -issued_by-> phong-ck
    phong-ck -carries_out-> plan-ck
    plan-bt  -implements-> top
    plan-bt  -issued_by-> ubnd-bt
    low-bt   -implements-> plan-bt
    plan-tv  -implements-> top
    plan-tv  -issued_by-> ubnd-tv
    top      -applied_in-> ben-tre
    top      -applied_in-> cau-ke
    ubnd-bt  -carries_out-> plan-tv
)";

}  // namespace

TEST_CASE("a trace of a place shows what is in it and what leads there")
{
    DrawnGraph drawn{places};
    SUBCASE("a province with what is part of it")
    {
        const auto found = limited(drawn, {.in = drawn["tra-vinh"]});
        CHECK(tree(drawn, found) == Lines{"top ^", ".central ^", "..plan-ck", "...phong-ck", ".plan-tv …", ".cau-ke"});
        CHECK(found.left_out == LeftOut{{Limit::place, 4}});
        REQUIRE(found.place);
        CHECK(found.place->label == "tỉnh Trà Vinh");
    }
    SUBCASE("a district without its province")
    {
        const auto found = limited(drawn, {.in = drawn["cau-ke"]});
        CHECK(tree(drawn, found) == Lines{"top ^", ".central ^", "..plan-ck", "...phong-ck", ".cau-ke"});
        CHECK(found.left_out == LeftOut{{Limit::place, 5}});
    }
    SUBCASE("nothing inside leaves the root")
    {
        const auto found = limited(drawn, {.in = drawn["cau-ke"]}, "plan-bt");
        CHECK(tree(drawn, found) == Lines{"plan-bt …"});
    }
}

TEST_CASE("a trace of a period keeps what has no date and says so")
{
    DrawnGraph drawn{R"(
        article   early = Bài trước {date: 2017-02-01}
        article   late = Bài sau {date: 2021-04-19}
        article   vague = Bài không ngày
        directive top = Chỉ thị 1/CT {date: 2016-05-16}
        directive middle = Kế hoạch 2/KH {date: 2016-07}
        directive low = Kế hoạch 3/KH {date: 2018-03-01}
        directive lone = Kế hoạch 4/KH {date: 2016-08-01}
        directive year = Kế hoạch 5/KH {date: 2018}
        directive decision = Quyết định 6/QĐ {date: 2018-09-01}
        middle -implements-> top
        low -implements-> middle
        lone -implements-> top
        year -implements-> top
        undated -implements-> top
        decision -promulgates-> attached
        attached -implements-> top
        so -carries_out-> top @ early 0.9
        so -carries_out-> top @ late 0.8
        ubnd -carries_out-> top @ early 0.9 {date: 2018-05-05}
        phong -carries_out-> top @ vague
    )"};
    SUBCASE("from and to are days of it")
    {
        const auto found = limited(drawn, {.period = {PartialDate{2018, 3, 1}, PartialDate{2018, 12, 0}}});
        CHECK(tree(drawn, found) ==
              Lines{"top ^", ".middle ^", "..low", ".year", ".attached", ".undated ?", ".ubnd", ".phong ?"});
        CHECK(found.left_out == LeftOut{{Limit::period, 2}});
    }
    SUBCASE("an open period")
    {
        const auto found = limited(drawn, {.period = {.to = PartialDate{2016, 7, 15}}});
        CHECK(tree(drawn, found) == Lines{"top", ".middle …", ".undated ?", ".phong ?"});
    }
    SUBCASE("the evidence that is shown lies in it")
    {
        const auto found = limited(drawn, {.period = {PartialDate{2021, 0, 0}, {}}});
        REQUIRE(tree(drawn, found) == Lines{"top ^", ".undated ?", ".so", ".phong ?"});
        const auto& hop = *found.lines[found.lines[0].children[1]].hop;
        CHECK(hop.proof.best->article.id == drawn["late"]);
        CHECK(hop.proof.more == 0);
    }
}

TEST_CASE("a trace follows only the relations and the evidence asked for")
{
    DrawnGraph drawn{R"(
        sure -implements-> top @ bai-1 0.5
        sure -implements-> top @ bai-2 0.95
        doubtful -implements-> top @ bai-1 0.6
        behind -implements-> doubtful
        annex -implements-> sure @ bai-1 0.6
        ubnd -carries_out-> sure
        top -applied_in-> bac-kan
    )"};
    const auto by_type = limited(drawn, {.relations = {Relation::implements}});
    CHECK(tree(drawn, by_type) == Lines{"top", ".doubtful", "..behind", ".sure", "..annex"});
    CHECK(by_type.left_out == LeftOut{{Limit::type, 2}});

    const auto sure = limited(drawn, {.relations = {}, .min_confidence = 0.9});
    CHECK(tree(drawn, sure) == Lines{"top", ".sure", "..ubnd", ".bac-kan"});
    CHECK(sure.left_out == LeftOut{{Limit::confidence, 2}});

    const auto both = limited(drawn, {.relations = {Relation::implements}, .min_confidence = 0.9});
    CHECK(tree(drawn, both) == Lines{"top", ".sure …"});
    CHECK(both.left_out == LeftOut{{Limit::type, 2}, {Limit::confidence, 2}});
}

TEST_CASE("an inspection is limited like any other hop")
{
    const auto about = to_string(node_id(Kind::directive, "top"));
    DrawnGraph drawn{"locality bac-kan = thành phố Bắc Kạn\n"
                     "locality ben-tre = tỉnh Bến Tre\n"
                     "agency doan = Đoàn công tác\n"
                     "bai-1 -mentions-> top @ bai-1\n"
                     "bai-1 -mentions-> doan @ bai-1\n"
                     "doan -inspects-> bac-kan @ bai-1 0.8 {about: " +
                     about + ", date: 2020-10-14}\n"};
    CHECK(tree(drawn, limited(drawn, {.in = drawn["bac-kan"]})) == Lines{"top ^", ".bac-kan"});
    CHECK(tree(drawn, limited(drawn, {.in = drawn["ben-tre"]})) == Lines{"top …"});
    CHECK(tree(drawn, limited(drawn, {.period = {.from = PartialDate{2021, 0, 0}}})) == Lines{"top …"});
    CHECK(tree(drawn, limited(drawn, {.relations = {Relation::implements}})) == Lines{"top …"});
    CHECK(tree(drawn, limited(drawn, {.min_confidence = 0.81})) == Lines{"top …"});
    CHECK(tree(drawn, limited(drawn, {.min_confidence = 0.8})) == Lines{"top", ".bac-kan"});
}

TEST_CASE("a line that refers to a branch stays with it, unless it only closes a circle")
{
    DrawnGraph drawn{R"(
        locality cau-ke = huyện Cầu Kè
        low -implements-> left
        low -implements-> right
        left -implements-> top
        right -implements-> top
        top -implements-> right
        low -applied_in-> cau-ke
        lone -implements-> top
        top -implements-> lone
    )"};
    const bool left_first = drawn["left"] < drawn["right"];
    CHECK(tree(drawn, limited(drawn, {.in = drawn["cau-ke"]})) ==
          (left_first ? Lines{"top ^", ".left ^", "..low ^", "...cau-ke", ".right ^", "..low (elsewhere) ^"}
                      : Lines{"top ^", ".left ^", "..low (elsewhere) ^", ".right ^", "..low ^", "...cau-ke"}));
}

TEST_CASE("a directive of a trace says what became of it")
{
    DrawnGraph drawn{R"(
        directive newer = Quyết định 9/QĐ {date: 2022-07-18}
        plan -implements-> top
        plan -implements-> middle
        middle -implements-> top
        newer -replaces-> plan @ bai-1 0.9
        newest -repeals-> plan @ bai-1 0.7
        change -amends-> top
        top -replaces-> older
    )"};
    const auto found = limited(drawn, {});
    REQUIRE(found.lines[0].remarks.size() == 1);
    CHECK(found.lines[0].remarks[0].by.id == drawn["change"]);
    CHECK(found.lines[0].remarks[0].step == against(Relation::amends));
    std::size_t remarks = 0;
    for (const auto& line : found.lines) {
        CHECK(line.node.id != drawn["newer"]);
        remarks += line.node.id == drawn["plan"] ? line.remarks.size() : 0;
        if (line.node.id == drawn["plan"] && !line.remarks.empty()) {
            CHECK(line.end != TraceEnd::shown_elsewhere);
            CHECK(line.remarks[0].by.date == "2022-07-18");
            CHECK(line.remarks[0].proof.best->quote == "newer -replaces-> plan");
        }
    }
    CHECK(remarks == 2);
    CHECK(limited(drawn, {.min_confidence = 0.8}, "plan").lines[0].remarks.size() == 1);
}

TEST_CASE("lines of one relation stand by date, those without last")
{
    DrawnGraph drawn{R"(
        article early = Bài trước {date: 2017-02-01}
        article late = Bài sau {date: 2021-04-19}
        directive b = Kế hoạch 2/KH {date: 2018}
        directive a = Kế hoạch 3/KH {date: 2019-01-01}
        b -implements-> top
        a -implements-> top
        c -implements-> top
        so -carries_out-> top @ late
        ubnd -carries_out-> top @ early
    )"};
    CHECK(tree(drawn, limited(drawn, {})) == Lines{"top", ".b", ".a", ".c", ".ubnd", ".so"});
}
