#include "query/rank/rank.hpp"

#include <map>
#include <random>
#include <string>

#include <boost/graph/betweenness_centrality.hpp>
#include <doctest/doctest.h>

#include "query/rank/groups.hpp"
#include "query/rank/importance.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

constexpr auto cascade = R"(
    plan-1     -implements->     decree   @ bai-1
    plan-2     -implements->     decree   @ bai-1
    plan-3     -implements->     plan-2   @ bai-1
    law-1      -amends->         law-2    @ bai-2
    ubnd       -coordinates_with(x)-> ban-dan-van  @ bai-2
    plan-1     -issued_by->      ubnd     @ bai-2
    bai-1      -mentions->       decree   @ bai-1
    bai-1      -mentions->       plan-1   @ bai-1
)";

/// Two close circles of bodies, and one that knows both.
constexpr auto circles = R"(
    a1 -coordinates_with(x)-> a2
    a2 -coordinates_with(x)-> a3
    a3 -coordinates_with(x)-> a4
    a4 -coordinates_with(x)-> a1
    a1 -coordinates_with(x)-> a3
    a2 -coordinates_with(x)-> a4
    b1 -coordinates_with(x)-> b2
    b2 -coordinates_with(x)-> b3
    b3 -coordinates_with(x)-> b1
    a1 -coordinates_with(x)-> b1
    c1 -coordinates_with(x)-> c2
)";

std::string random_drawing(unsigned seed)
{
    std::mt19937 random{seed};
    std::string drawing;
    for (int edge = 0; edge < 60; ++edge) {
        const auto from = random() % 25;
        const auto to = random() % 25;
        drawing += "p" + std::to_string(from) + " -implements-> p" + std::to_string(to) + "\n";
    }
    return drawing;
}

std::map<std::string, std::uint32_t> named(const DrawnGraph& drawn, const CompactView& view, const Groups& groups)
{
    std::map<std::string, std::uint32_t> names;
    for (std::uint32_t node = 0; node < groups.size(); ++node) {
        names[drawn.name_of(view.nodes().id(node))] = groups[node];
    }
    return names;
}

}  // namespace

TEST_CASE("what many lead to is important")
{
    DrawnGraph drawn{cascade};
    const auto ranking = rank(drawn.snapshot(), {.kinds = {Kind::directive}});
    REQUIRE(ranking.lines.size() == 6);
    CHECK(ranking.lines.front().node.label == "decree");
    CHECK(ranking.nodes == 7);  // a page rank follows no edges without arrows
    CHECK(ranking.edges == 5);
    const auto two = rank(drawn.snapshot(), {.kinds = {Kind::directive}, .limit = 2});
    CHECK(two.lines.size() == 2);
    CHECK(two.more == 4);
}

TEST_CASE("shares of the page rank add up to one")
{
    DrawnGraph drawn{cascade};
    double sum = 0;
    for (const auto& line : rank(drawn.snapshot(), {.limit = 0}).lines) {
        sum += line.score;
    }
    CHECK(sum == doctest::Approx(1));
}

TEST_CASE("only the relations that are asked for count")
{
    DrawnGraph drawn{cascade};
    const auto ranking = rank(drawn.snapshot(), {.by = Importance::degree, .relations = {Relation::amends}});
    CHECK(ranking.nodes == 2);
    CHECK(ranking.edges == 1);
    CHECK(rank(drawn.snapshot(), {.relations = {Relation::mentions}}).edges == 2);
}

TEST_CASE("betweenness is that of Boost, exact and from all nodes as samples")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        DrawnGraph drawn{random_drawing(seed)};
        const CompactView view{drawn.snapshot(), {along(Relation::implements), against(Relation::implements)}};
        std::vector<double> expected(num_vertices(view));
        boost::brandes_betweenness_centrality(
            view, boost::make_iterator_property_map(expected.begin(), get(boost::vertex_index, view)));
        const auto count = static_cast<double>(num_vertices(view));
        const auto exact = betweenness(view);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(exact[i] == doctest::Approx(expected[i] / (count - 1) / (count - 2)));
        }
        CHECK(betweenness(view, num_vertices(view)) == exact);
    }
}

TEST_CASE("sampled betweenness finds what connects")
{
    DrawnGraph drawn{circles};
    const RankOptions sampled{.by = Importance::betweenness, .samples = 5, .limit = 2};
    const auto ranking = rank(drawn.snapshot(), sampled);
    CHECK(ranking.sampled);
    CHECK(ranking.lines.front().node.label.substr(1) == "1");
    CHECK_FALSE(rank(drawn.snapshot(), {.by = Importance::betweenness, .samples = 0}).sampled);
}

TEST_CASE("components are what is connected, the largest first")
{
    DrawnGraph drawn{circles};
    const auto found = group(drawn.snapshot(), {.by = Grouping::components, .members = 2});
    REQUIRE(found.groups.size() == 2);
    CHECK(found.groups[0].size == 7);
    CHECK(found.groups[0].members[0].label == "a1");
    CHECK(found.groups[0].more == 5);
    CHECK(found.groups[1].size == 2);
    CHECK(found.edges == 11);
}

TEST_CASE("communities are close circles")
{
    DrawnGraph drawn{circles};
    const CompactView view{drawn.snapshot(), {along(Relation::coordinates_with)}};
    const auto groups = communities(view);
    const auto names = named(drawn, view, groups);
    for (const auto* const member : {"a2", "a3", "a4"}) {
        CHECK(names.at(member) == names.at("a1"));
    }
    CHECK(names.at("b2") == names.at("b1"));
    CHECK(names.at("b3") == names.at("b1"));
    CHECK(names.at("a1") == 0);
    CHECK(names.at("b1") == 1);
    CHECK(names.at("c1") == 2);
    // By hand: 10 of 11 edges inside; the circles have 13, 7 and 2 of the 22 ends.
    CHECK(modularity(view, groups) == doctest::Approx(10.0 / 11 - (13.0 * 13 + 7 * 7 + 2 * 2) / (22 * 22)));
}

TEST_CASE("an empty store has no ranking and no groups")
{
    test::TempStore store;
    CHECK(rank(store->snapshot()).lines.empty());
    CHECK(rank(store->snapshot(), {.by = Importance::betweenness}).lines.empty());
    CHECK(group(store->snapshot(), {.by = Grouping::communities}).groups.empty());
    CHECK(group(store->snapshot()).groups.empty());
}
