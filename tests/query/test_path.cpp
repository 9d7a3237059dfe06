#include "query/paths/path.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

Names names_on(const DrawnGraph& drawn, const PathHops& hops)
{
    Names names;
    for (const auto& hop : hops) {
        if (names.empty()) {
            names.push_back(drawn.name_of(hop.from.id));
        }
        names.push_back(drawn.name_of(hop.to.id));
    }
    return names;
}

Names path_names(DrawnGraph& drawn, const char* from, const char* to, const PathOptions& options = {})
{
    return names_on(drawn, shortest_path(drawn.snapshot(), drawn[from], drawn[to], options).hops);
}

std::vector<Names> all_names(DrawnGraph& drawn, const char* from, const char* to, const PathOptions& options)
{
    std::vector<Names> names;
    for (const auto& hops : shortest_paths(drawn.snapshot(), drawn[from], drawn[to], options).paths) {
        names.push_back(names_on(drawn, hops));
    }
    return names;
}

}  // namespace

TEST_CASE("the shortest path goes along and against the arrows")
{
    DrawnGraph drawn{R"(
        an -holds_position(Chủ tịch)-> ubnd
        binh -holds_position(Giám đốc)-> so
        so -part_of-> ubnd
        kh -issued_by-> so
        kh -implements-> ct
        far -implements-> other
        bai -mentions-> an
        bai -mentions-> far
    )"};
    struct Row {
        std::string when;
        const char* from;
        const char* to;
        PathOptions options;
        Names names;
    };
    for (const auto& row : {
             Row{"one hop", "an", "ubnd", {}, {"an", "ubnd"}},
             Row{"against the arrow", "ubnd", "an", {}, {"ubnd", "an"}},
             Row{"through bodies", "an", "ct", {}, {"an", "ubnd", "so", "kh", "ct"}},
             Row{"and back", "ct", "an", {}, {"ct", "kh", "so", "ubnd", "an"}},
             Row{"not through articles", "an", "far", {}, {}},
             Row{"unless asked", "an", "far", {.with_articles = true}, {"an", "bai", "far"}},
         }) {
        CAPTURE(row.when);
        CHECK(path_names(drawn, row.from, row.to, row.options) == row.names);
    }
}

TEST_CASE("a node is no hop away from itself")
{
    DrawnGraph drawn{"kh -implements-> ct"};
    const auto path = shortest_path(drawn.snapshot(), drawn["kh"], drawn["kh"]);
    CHECK(path.found);
    CHECK(path.hops.empty());
}

TEST_CASE("among equally short paths the one of least ids is taken")
{
    std::string drawing;
    for (const auto* middle : {"m1", "m2", "m3", "m4", "m5"}) {
        for (const auto* other : {"n1", "n2", "n3"}) {
            drawing += std::string{middle} + " -implements-> start\n";
            drawing += std::string{other} + " -implements-> " + middle + "\n";
            drawing += std::string{"end -implements-> "} + other + "\n";
        }
    }
    DrawnGraph drawn{drawing};
    const auto least = [&](const Names& names) {
        return *std::min_element(names.begin(), names.end(),
                                 [&](const auto& a, const auto& b) { return drawn[a] < drawn[b]; });
    };
    const auto m = least({"m1", "m2", "m3", "m4", "m5"});
    const auto n = least({"n1", "n2", "n3"});
    CHECK(path_names(drawn, "start", "end") == Names{"start", m, n, "end"});
    CHECK(path_names(drawn, "end", "start") == Names{"end", n, m, "start"});
}

TEST_CASE("a hop tells its edge, its evidence and what else joins the two")
{
    DrawnGraph drawn{R"(
        article bai = Bài {date: 2020-01-01}
        kh -based_on-> ct @ bai
        kh -implements-> ct @ bai
        kh -amends-> ct @ bai
    )"};
    const auto path = shortest_path(drawn.snapshot(), drawn["ct"], drawn["kh"]);
    REQUIRE(path.hops.size() == 1);
    CHECK(path.hops[0].step == against(Relation::implements));
    CHECK(path.hops[0].parallel == 2);
    CHECK(path.hops[0].proof.best->quote == "kh -implements-> ct");
}

TEST_CASE("a search that looks at too many nodes says so")
{
    std::string drawing = "middle -part_of-> start\nmiddle -part_of-> end\n";
    for (int i = 0; i < 50; ++i) {
        drawing += "s" + std::to_string(i) + " -part_of-> start\n";
        drawing += "e" + std::to_string(i) + " -part_of-> end\n";
    }
    DrawnGraph drawn{drawing};
    const auto cut = shortest_path(drawn.snapshot(), drawn["start"], drawn["end"], {.max_nodes = 20});
    CHECK_FALSE(cut.found);
    CHECK(cut.nodes_reached);
    const auto whole = shortest_path(drawn.snapshot(), drawn["start"], drawn["end"]);
    CHECK(whole.found);
    CHECK_FALSE(whole.nodes_reached);
}

TEST_CASE("several paths are told shortest first, and parallel edges make no path of their own")
{
    DrawnGraph drawn{R"(
        an -holds_position(Chủ tịch)-> ubnd
        an -holds_position(Ủy viên)-> ubnd
        binh -holds_position(Giám đốc)-> so
        so -part_of-> ubnd
        kh -issued_by-> so
        kh -signed_by-> an
    )"};
    CHECK(all_names(drawn, "an", "binh", {.count = 5}) ==
          std::vector{Names{"an", "kh", "so", "binh"}, Names{"an", "ubnd", "so", "binh"}});
    const auto paths = shortest_paths(drawn.snapshot(), drawn["an"], drawn["binh"], {.count = 5}).paths;
    CHECK(paths[1][0].parallel == 1);
    CHECK(all_names(drawn, "an", "binh", {.count = 1}).size() == 1);
    CHECK(all_names(drawn, "an", "binh", {.count = 5, .max_hops = 2}).empty());
}

TEST_CASE("paths keep to the relations, the period and the confidence that are asked for")
{
    DrawnGraph drawn{R"(
        article b-2010 = Bài {date: 2010-05-01}
        article b-2020 = Bài {date: 2020-05-01}
        agency doan = Đoàn
        agency so = Sở
        agency ban = Ban
        doan -inspects-> so @ b-2010 0.9
        doan -coordinates_with-> ban @ b-2020 0.6
        ban -inspects-> so @ b-2020 0.9
    )"};
    struct Row {
        std::string when;
        PathOptions options;
        Names names;
    };
    const Names straight{"doan", "so"};
    const Names around{"doan", "ban", "so"};
    for (const auto& row : {
             Row{"all", {}, straight},
             Row{"of one relation", {.only = {Relation::inspects}}, straight},
             Row{"of a relation that does not join them", {.only = {Relation::coordinates_with}}, {}},
             Row{"after the inspection", {.period = {PartialDate{2015, 0, 0}, {}}}, around},
             Row{"before all", {.period = {{}, PartialDate{2009, 0, 0}}}, {}},
             Row{"surely", {.min_confidence = 0.9}, straight},
             Row{"surely, after the inspection", {.period = {PartialDate{2015, 0, 0}, {}}, .min_confidence = 0.7}, {}},
         }) {
        CAPTURE(row.when);
        CHECK(path_names(drawn, "doan", "so", row.options) == row.names);
    }
}

TEST_CASE("an edge that does not pass is no parallel of one that does")
{
    DrawnGraph drawn{R"(
        kh -based_on-> ct @ bai 0.5
        kh -implements-> ct @ bai 0.9
    )"};
    const auto path = shortest_path(drawn.snapshot(), drawn["kh"], drawn["ct"], {.min_confidence = 0.8});
    REQUIRE(path.hops.size() == 1);
    CHECK(path.hops[0].parallel == 0);
}

TEST_CASE("paths lead through articles where their relation is asked for")
{
    DrawnGraph drawn{"official an = An\nofficial binh = Bình\nbai -mentions-> an\nbai -mentions-> binh\n"};
    CHECK(path_names(drawn, "an", "binh", {.only = {Relation::mentions}}) == Names{"an", "bai", "binh"});
    CHECK(path_names(drawn, "an", "binh").empty());
}
