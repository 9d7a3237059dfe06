#include "query/trace/trace.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Lines = std::vector<std::string>;

const char* word_for(TraceEnd end)
{
    switch (end) {
    case TraceEnd::goes_on:
    case TraceEnd::leaf:
        return "";
    case TraceEnd::shown_elsewhere:
        return " (elsewhere)";
    case TraceEnd::nothing_further:
        return " (end)";
    case TraceEnd::depth_limit:
        return " (depth)";
    case TraceEnd::node_limit:
        return " (nodes)";
    case TraceEnd::left_out:
        return " (left out)";
    }
    return "?";
}

void draw(const DrawnGraph& drawn, const Trace& trace, std::size_t at, Lines& into)
{
    const auto& line = trace.lines[at];
    into.push_back(std::string(line.depth, '.') + drawn.name_of(line.node.id) + word_for(line.end));
    for (const auto child : line.children) {
        draw(drawn, trace, child, into);
    }
}

/// The tree as lines, a dot for each step down.
Lines tree(DrawnGraph& drawn, const std::vector<std::string>& roots, const TraceOptions& options = {})
{
    std::vector<NodeId> ids;
    for (const auto& root : roots) {
        ids.push_back(drawn[root]);
    }
    const auto found = trace(drawn.snapshot(), ids, options);
    Lines lines;
    for (std::size_t root = 0; root < found.roots; ++root) {
        draw(drawn, found, root, lines);
    }
    return lines;
}

}  // namespace

TEST_CASE("a trace goes down to everything that a directive drives, directly or not")
{
    DrawnGraph drawn{R"(
        directive-32 -implements-> resolution-5
        plan-7       -implements-> directive-32
        plan-9       -implements-> directive-40
        decision-3   -implements-> directive-32
        decision-3   -promulgates-> annex-3
        plan-7       -based_on-> law-1
        ubnd         -carries_out-> plan-7
        plan-7       -applied_in-> bac-kan
    )"};
    CHECK(tree(drawn, {"resolution-5"}) == Lines{"resolution-5", ".directive-32", "..decision-3", "...annex-3 (end)",
                                                 "..plan-7", "...ubnd", "...bac-kan"});
    CHECK(tree(drawn, {"law-1"}) == Lines{"law-1 (end)"});
    CHECK(tree(drawn, {"directive-40", "decision-3"}) ==
          Lines{"directive-40", ".plan-9 (end)", "decision-3", ".annex-3 (end)"});
}

TEST_CASE("a trace goes up to everything that drives a plan")
{
    DrawnGraph drawn{R"(
        plan-7       -implements-> directive-32
        decision-3   -promulgates-> plan-7
        directive-32 -implements-> resolution-5
        plan-7       -based_on-> law-1
        plan-8       -implements-> directive-32
    )"};
    const auto found = trace(drawn.snapshot(), {drawn["plan-7"]}, {.up = true});
    CHECK(tree(drawn, {"plan-7"}, {.up = true}) ==
          Lines{"plan-7", ".directive-32", "..resolution-5 (end)", ".decision-3 (end)", ".law-1 (end)"});
    for (const auto& line : found.lines) {
        CAPTURE(drawn.name_of(line.node.id));
        CHECK((line.hop && line.hop->weak) == (line.node.id == drawn["law-1"]));
    }
}

TEST_CASE("a directive that several ways lead to has its branches once")
{
    DrawnGraph diamond{R"(
        left  -implements-> top
        right -implements-> top
        low   -implements-> left
        low   -implements-> right
        leaf  -implements-> low
    )"};
    const bool left_first = diamond["left"] < diamond["right"];
    CHECK(tree(diamond, {"top"}) ==
          (left_first ? Lines{"top", ".left", "..low", "...leaf (end)", ".right", "..low (elsewhere)"}
                      : Lines{"top", ".left", "..low (elsewhere)", ".right", "..low", "...leaf (end)"}));

    DrawnGraph cycle{R"(
        b -implements-> a
        c -implements-> b
        a -implements-> c
    )"};
    CHECK(tree(cycle, {"a"}) == Lines{"a", ".b", "..c", "...a (elsewhere)"});
    CHECK(tree(cycle, {"a", "a", "c"}) == Lines{"a", ".b", "..c (elsewhere)", "c", ".a (elsewhere)"});
}

TEST_CASE("an agency stands under every directive that it carries out")
{
    DrawnGraph drawn{R"(
        plan -implements-> top
        ubnd -carries_out-> top
        ubnd -carries_out-> plan
    )"};
    CHECK(tree(drawn, {"top"}) == Lines{"top", ".plan", "..ubnd", ".ubnd"});
}

TEST_CASE("an inspection stands under the directive that it was about")
{
    const auto about = to_string(node_id(Kind::directive, "top"));
    DrawnGraph drawn{"locality bac-kan = thành phố Bắc Kạn\n"
                     "agency ubnd = UBND thành phố Bắc Kạn\n"
                     "agency doan = Đoàn công tác\n"
                     "plan -implements-> top @ bai-1\n"
                     "bai-1 -mentions-> top @ bai-1\n"
                     "bai-1 -mentions-> doan @ bai-1\n"
                     "doan -inspects-> bac-kan @ bai-1 0.8 {about: " +
                     about +
                     "}\n"
                     "doan -inspects-> ubnd @ bai-1\n"};
    const auto found = trace(drawn.snapshot(), {drawn["top"]});
    CHECK(tree(drawn, {"top"}) == Lines{"top", ".plan (end)", ".bac-kan"});
    REQUIRE(found.lines.back().hop);
    CHECK(found.lines.back().hop->inspector->id == drawn["doan"]);
    CHECK(found.lines.back().hop->proof.best->quote == "doan -inspects-> bac-kan");
}

TEST_CASE("the limits of a trace are kept and told")
{
    DrawnGraph drawn{R"(
        b1 -implements-> a
        b2 -implements-> a
        c1 -implements-> b1
        c2 -implements-> b2
    )"};
    struct Row {
        std::string when;
        TraceOptions options;
        Lines lines;
        bool depth;
        bool nodes;
    };
    for (const auto& row : {
             Row{"depth 1 cuts below the first hop", {.depth = 1}, {"a", ".b1 (depth)", ".b2 (depth)"}, true, false},
             Row{"depth 0 shows the root alone", {.depth = 0}, {"a (depth)"}, true, false},
             Row{"depth 2 is enough", {.depth = 2}, {"a", ".b1", "..c1 (end)", ".b2", "..c2 (end)"}, false, false},
             Row{"one node is the root", {.max_nodes = 1}, {"a (nodes)"}, false, true},
             Row{"five nodes are enough",
                 {.max_nodes = 5},
                 {"a", ".b1", "..c1 (end)", ".b2", "..c2 (end)"},
                 false,
                 false},
         }) {
        CAPTURE(row.when);
        CHECK(tree(drawn, {"a"}, row.options) == row.lines);
        const auto found = trace(drawn.snapshot(), {drawn["a"]}, row.options);
        CHECK(found.depth_reached == row.depth);
        CHECK(found.nodes_reached == row.nodes);
    }
    CHECK(trace(drawn.snapshot(), {drawn["a"]}, {.max_nodes = 3}).lines.size() == 3);
}

TEST_CASE("a hop shows its best evidence")
{
    DrawnGraph drawn{R"(
        article late   = Bài sau {date: 2021-04-19}
        article early  = Bài trước {date: 2018-07-20}
        article undated = Không ngày
        plan -implements-> top @ late 0.9
        plan -implements-> top @ early 0.9
        plan -implements-> top @ undated 0.9
        plan -implements-> top @ early 0.5
        weak -implements-> top @ early 0.5
        weak -implements-> top @ late 0.8
    )"};
    const auto found = trace(drawn.snapshot(), {drawn["top"]});
    REQUIRE(found.lines.size() == 3);
    const auto& plan = found.lines[found.lines[0].children[0]];
    const auto& weak = found.lines[found.lines[0].children[1]];
    SUBCASE("of equal confidence the earliest article's")
    {
        CHECK(plan.hop->proof.best->article.id == drawn["early"]);
        CHECK(plan.hop->proof.best->evidence.confidence == doctest::Approx(0.9));
        CHECK(plan.hop->proof.more == 3);
    }
    SUBCASE("but confidence goes before date")
    {
        CHECK(weak.hop->proof.best->article.id == drawn["late"]);
        CHECK(weak.hop->proof.more == 1);
    }
}

TEST_CASE("the line of a directive names its issuers and their places")
{
    DrawnGraph drawn{R"(
        directive chi-thi = Chỉ thị 16/CT-TTg {form: chỉ thị, number: 16, symbol: CT-TTg, date: 2016-05-16}
        directive phoi-hop = Chương trình phối hợp 79-CTr/BDVTW-BCSĐCP {form: chương trình phối hợp}
        directive ke-hoach = Kế hoạch tổ chức thực hiện {form: kế hoạch}
        locality  tra-vinh = tỉnh Trà Vinh
        agency    ubnd = UBND tỉnh Trà Vinh
        agency    so = Sở Nội vụ tỉnh Trà Vinh
        ke-hoach -implements-> chi-thi
        quyet-dinh -promulgates-> ke-hoach
        ke-hoach -issued_by-> so
        ke-hoach -issued_by-> ubnd
        so -part_of-> ubnd
        ubnd -governs-> tra-vinh
        phoi-hop -implements-> chi-thi
    )"};
    const auto found = trace(drawn.snapshot(), {drawn["chi-thi"]});
    REQUIRE(found.lines.size() == 3);
    CHECK(found.lines[0].node.designator == "16/CT-TTg");
    CHECK(found.lines[0].node.date == "2016-05-16");
    const auto& other = found.lines[found.lines[0].children[0]].node;
    CHECK(other.designator == "79-CTr/BDVTW-BCSĐCP");
    const auto& plan = found.lines[found.lines[0].children[1]].node;
    CHECK(plan.designator.empty());
    CHECK(plan.issuers.size() == 2);
    REQUIRE(plan.places.size() == 1);
    CHECK(plan.places[0].label == "tỉnh Trà Vinh");
    REQUIRE(plan.promulgated_by.size() == 1);
    CHECK(plan.promulgated_by[0].id == drawn["quyet-dinh"]);
}
