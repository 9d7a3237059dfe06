#include "query/path.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

Names names_on(DrawnGraph& drawn, const Path& path)
{
    Names names;
    for (const auto& hop : path.hops) {
        if (names.empty()) {
            names.push_back(drawn.name_of(hop.from.id));
        }
        names.push_back(drawn.name_of(hop.to.id));
    }
    return names;
}

Names path_names(DrawnGraph& drawn, const char* from, const char* to, const PathOptions& options = {})
{
    return names_on(drawn, shortest_path(drawn.snapshot(), drawn[from], drawn[to], options));
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
