#include "query/view/walkable.hpp"

#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dag_shortest_paths.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <doctest/doctest.h>

#include "query/view/edge_filter.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<CompactView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<CompactView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<CompactView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<CompactView>));
BOOST_CONCEPT_ASSERT((boost::VertexAndEdgeListGraphConcept<CompactView>));

namespace {

// resolution-5 drives two directives, and plan-7 one of them; law-1 and law-2 amend each other.
constexpr auto cascade = R"(
    directive-32 -implements-> resolution-5   @ bai-1 0.9 {date: 2018-03}
    directive-40 -implements-> resolution-5   @ bai-2 0.6 {date: 2021}
    plan-7       -implements-> directive-32   @ bai-1 0.7 {date: 2018-07}
    plan-7       -based_on->   law-1          @ bai-1
    law-1        -amends->     law-2          @ bai-2
    law-2        -amends->     law-1          @ bai-2
    ubnd         -coordinates_with(x)-> ban-dan-van  @ bai-2
    ubnd         -coordinates_with(y)-> ban-dan-van  @ bai-2
    article bai-1 = Bài một {date: 2018-07-20, source: tin/bai-1.txt}
    article bai-2 = Bài hai {date: 2021-02-03, source: bao/bai-2.txt}
)";

const Steps steering{along(Relation::implements), along(Relation::based_on)};

/// What an algorithm says of each node, by the node's name.
using Said = std::map<std::string, double>;

/// A view, the names of its vertices, and maps that algorithms write into.
template <class Graph>
struct Setting {
    using Vertex = typename boost::graph_traits<Graph>::vertex_descriptor;
    using Edge = typename boost::graph_traits<Graph>::edge_descriptor;

    Setting(const DrawnGraph& of, const Graph& over) : drawn{of}, graph{over}
    {
        const auto [first, last] = vertices(graph);
        for (auto vertex = first; vertex != last; ++vertex) {
            const auto place = places.size();
            places.emplace(*vertex, place);
        }
    }

    [[nodiscard]] Vertex at(std::string_view name) const { return *vertex_of(drawn[name], graph); }
    [[nodiscard]] auto index() const { return boost::const_associative_property_map{places}; }
    [[nodiscard]] static auto one()
    {
        return boost::make_function_property_map<Edge, int>([](const Edge&) { return 1; });
    }
    template <class Values>
    [[nodiscard]] Said named(const Values& values) const
    {
        Said said;
        for (const auto& [vertex, value] : values) {
            const auto id = node_of(vertex, graph);
            if (id.kind != Kind::article && degree(vertex, graph) > 0) {
                said[drawn.name_of(id)] = static_cast<double>(value);
            }
        }
        return said;
    }

    const DrawnGraph& drawn;
    const Graph& graph;
    std::map<Vertex, std::size_t> places;
};

struct BreadthFirst {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        std::map<typename Setting<Graph>::Vertex, int> distances;
        std::map<typename Setting<Graph>::Vertex, boost::default_color_type> colours;
        const boost::associative_property_map distance{distances};
        distances[in.at("plan-7")] = 0;
        boost::breadth_first_search(
            in.graph, in.at("plan-7"),
            boost::visitor(boost::make_bfs_visitor(boost::record_distances(distance, boost::on_tree_edge())))
                .color_map(boost::associative_property_map{colours}));
        return in.named(distances);
    }
};

struct DepthFirst {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        using Vertex = typename Setting<Graph>::Vertex;
        std::map<Vertex, Vertex> parents;
        std::map<Vertex, boost::default_color_type> colours;
        const boost::associative_property_map parent{parents};
        boost::depth_first_visit(in.graph, in.at("plan-7"),
                                 boost::make_dfs_visitor(boost::record_predecessors(parent, boost::on_tree_edge())),
                                 boost::associative_property_map{colours});
        std::map<Vertex, double> depth;
        for (const auto& [vertex, its_parent] : parents) {
            auto at = vertex;
            for (auto up = parents.find(at); up != parents.end(); up = parents.find(at)) {
                ++depth[vertex];
                at = up->second;
            }
        }
        return in.named(depth);
    }
};

struct Dijkstra {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        std::map<typename Setting<Graph>::Vertex, int> distances;
        boost::dijkstra_shortest_paths(in.graph, in.at("plan-7"),
                                       boost::weight_map(in.one())
                                           .distance_map(boost::associative_property_map{distances})
                                           .vertex_index_map(in.index()));
        std::erase_if(distances, [](const auto& at) { return at.second == std::numeric_limits<int>::max(); });
        return in.named(distances);
    }
};

struct BellmanFord {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        std::map<typename Setting<Graph>::Vertex, int> distances;
        for (const auto& [vertex, place] : in.places) {
            distances[vertex] = std::numeric_limits<int>::max();
        }
        distances[in.at("plan-7")] = 0;
        boost::bellman_ford_shortest_paths(
            in.graph, static_cast<int>(num_vertices(in.graph)),
            boost::weight_map(in.one()).distance_map(boost::associative_property_map{distances}));
        std::erase_if(distances, [](const auto& at) { return at.second == std::numeric_limits<int>::max(); });
        return in.named(distances);
    }
};

struct ShortestInDag {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        std::map<typename Setting<Graph>::Vertex, int> distances;
        std::map<typename Setting<Graph>::Vertex, boost::default_color_type> colours;
        boost::dag_shortest_paths(in.graph, in.at("plan-7"),
                                  boost::weight_map(in.one())
                                      .distance_map(boost::associative_property_map{distances})
                                      .color_map(boost::associative_property_map{colours})
                                      .vertex_index_map(in.index()));
        std::erase_if(distances, [](const auto& at) { return at.second == std::numeric_limits<int>::max(); });
        return in.named(distances);
    }
};

struct TopologicalOrder {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        using Vertex = typename Setting<Graph>::Vertex;
        std::map<Vertex, boost::default_color_type> colours;
        std::vector<Vertex> order;
        boost::topological_sort(in.graph, std::back_inserter(order),
                                boost::color_map(boost::associative_property_map{colours}));
        std::map<Vertex, std::size_t> places;
        for (const auto vertex : order) {
            if (degree(vertex, in.graph) > 0) {
                const auto place = places.size();
                places.emplace(vertex, place);
            }
        }
        return in.named(places);
    }
};

/// How many nodes are in the strong component of each.
struct StrongComponents {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        using Vertex = typename Setting<Graph>::Vertex;
        std::map<Vertex, int> components;
        boost::strong_components(in.graph, boost::associative_property_map{components},
                                 boost::vertex_index_map(in.index()));
        std::map<int, int> sizes;
        for (const auto& [vertex, component] : components) {
            ++sizes[component];
        }
        for (auto& [vertex, component] : components) {
            component = sizes[component];
        }
        return in.named(components);
    }
};

/// As Boost has it: 0.15 for being there, and 0.85 of what others pass on.
struct PageRank {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        using Vertex = typename Setting<Graph>::Vertex;
        std::map<Vertex, double> ranks;
        std::map<Vertex, double> next;
        boost::graph::page_rank(in.graph, boost::associative_property_map{ranks}, boost::graph::n_iterations(30), 0.85,
                                std::size_t{7}, boost::associative_property_map{next});
        return in.named(ranks);
    }
};

struct Betweenness {
    template <class Graph>
    Said operator()(const Setting<Graph>& in) const
    {
        std::map<typename Setting<Graph>::Vertex, double> centrality;
        boost::brandes_betweenness_centrality(
            in.graph, boost::centrality_map(boost::associative_property_map{centrality}).vertex_index_map(in.index()));
        return in.named(centrality);
    }
};

template <class Algorithm>
void check_on_both(const Steps& steps, const Said& expected)
{
    DrawnGraph drawn{cascade};
    const GraphView lazy{drawn.snapshot(), steps};
    const CompactView compact{drawn.snapshot(), steps};
    const auto on_lazy = Algorithm{}(Setting<GraphView>{drawn, lazy});
    const auto on_compact = Algorithm{}(Setting<CompactView>{drawn, compact});
    CHECK(on_lazy == on_compact);
    REQUIRE(on_compact.size() == expected.size());
    for (const auto& [name, value] : expected) {
        CAPTURE(name);
        REQUIRE(on_compact.count(name) == 1);
        CHECK(on_compact.at(name) == doctest::Approx(value).epsilon(0.001));
    }
}

}  // namespace

TEST_CASE("walks of Boost.Graph give on both views how far each node is")
{
    const Said distances{{"plan-7", 0}, {"directive-32", 1}, {"law-1", 1}, {"resolution-5", 2}};
    check_on_both<BreadthFirst>(steering, distances);
    check_on_both<Dijkstra>(steering, distances);
    check_on_both<BellmanFord>(steering, distances);
    check_on_both<ShortestInDag>(steering, distances);
    check_on_both<DepthFirst>(steering, {{"directive-32", 1}, {"law-1", 1}, {"resolution-5", 2}});
}

TEST_CASE("a topological order puts what drives before what is driven, on both views")
{
    DrawnGraph drawn{cascade};
    const CompactView view{drawn.snapshot(), steering};
    const auto order = TopologicalOrder{}(Setting<CompactView>{drawn, view});
    CHECK(order.size() == 5);
    CHECK(order.at("resolution-5") < order.at("directive-32"));
    CHECK(order.at("directive-32") < order.at("plan-7"));
    CHECK(order.at("law-1") < order.at("plan-7"));
    const GraphView lazy{drawn.snapshot(), steering};
    CHECK(TopologicalOrder{}(Setting<GraphView>{drawn, lazy}) == order);
}

TEST_CASE("whole-graph algorithms of Boost.Graph give the same on both views")
{
    check_on_both<StrongComponents>({along(Relation::amends), along(Relation::based_on)},
                                    {{"law-1", 2}, {"law-2", 2}, {"plan-7", 1}});
    check_on_both<Betweenness>(
        steering, {{"plan-7", 0}, {"directive-32", 1}, {"directive-40", 0}, {"law-1", 0}, {"resolution-5", 0}});
    check_on_both<PageRank>(steering, {{"plan-7", 0.15},
                                       {"directive-32", 0.21375},
                                       {"directive-40", 0.15},
                                       {"law-1", 0.21375},
                                       {"resolution-5", 0.459188}});
}

TEST_CASE("both views reach the same nodes in the same order")
{
    DrawnGraph drawn{cascade};
    for (const auto& steps : {steering, every_way(), Steps{against(Relation::implements)}}) {
        const GraphView lazy{drawn.snapshot(), steps};
        const CompactView compact{drawn.snapshot(), steps};
        for (const auto* const from : {"resolution-5", "plan-7", "ubnd", "law-2"}) {
            CAPTURE(from);
            const auto found = reach(lazy, drawn[from], 6);
            CHECK(found == reach(compact, drawn[from], 6));
        }
    }
    const GraphView lazy{drawn.snapshot(), {against(Relation::implements)}};
    CHECK(reach(lazy, drawn["resolution-5"], 1).size() == 3);
    CHECK(reach(lazy, drawn["resolution-5"], 2).size() == 4);
}

TEST_CASE("a compact view has each stored edge at both its ends")
{
    DrawnGraph drawn{cascade};
    const CompactView view{drawn.snapshot(), every_way()};
    const GraphView lazy{drawn.snapshot(), every_way()};
    std::multiset<std::tuple<NodeId, NodeId, Step>> compact_edges;
    const auto [first, last] = edges(view);
    for (auto edge = first; edge != last; ++edge) {
        compact_edges.emplace(node_of(source(*edge, view), view), node_of(target(*edge, view), view),
                              step_of(*edge, view));
    }
    std::multiset<std::tuple<NodeId, NodeId, Step>> lazy_edges;
    for (const auto& edge : lazy.all_edges()) {
        lazy_edges.emplace(edge.source, edge.target, Step{edge.relation, edge.direction});
    }
    CHECK(compact_edges == lazy_edges);
    CHECK(num_edges(view) == lazy_edges.size());
    for (std::uint32_t node = 0; node < num_vertices(view); ++node) {
        CHECK(out_degree(node, view) == in_degree(node, view));  // every edge is walked both ways
    }
}

TEST_CASE("an empty store gives an empty compact view")
{
    test::TempStore store;
    const CompactView view{store->snapshot(), every_way(true)};
    CHECK(num_vertices(view) == 0);
    CHECK(num_edges(view) == 0);
    CHECK(edges(view).first == edges(view).second);
    CHECK(reach(view, NodeId{}, 3).size() == 1);
}

TEST_CASE("edges are left out by relation, time, confidence and source without a copy")
{
    DrawnGraph drawn{cascade};
    const auto snapshot = drawn.snapshot();
    const auto day = [](const char* text) { return parse_iso_date(text); };
    struct Row {
        std::string why;
        EdgeConditions conditions;
        std::size_t left;
    };
    for (const auto& row : {
             Row{"nothing is asked", {}, 4},
             Row{"one relation", {.relations = {Relation::based_on}}, 1},
             Row{"from 2020 on", {.period = {.from = day("2020")}}, 1},
             Row{"to May 2018", {.period = {.to = day("2018-05")}}, 1},
             Row{"in the summer of 2018", {.period = {day("2018-07-01"), day("2018-08")}}, 2},
             Row{"confident", {.min_confidence = 0.8}, 2},
             Row{"of one folder", {.source = "bao/"}, 1},
             Row{"of a relation and a folder", {.relations = {Relation::based_on}, .source = "bao/"}, 0},
         }) {
        CAPTURE(row.why);
        const GraphView lazy{snapshot, steering};
        const boost::filtered_graph<GraphView, EdgeFilter> few{lazy, EdgeFilter{snapshot, row.conditions}};
        CHECK(std::distance(edges(few).first, edges(few).second) == static_cast<std::ptrdiff_t>(row.left));
        const CompactView compact{snapshot, steering};
        const boost::filtered_graph<CompactView, EdgeFilter> same{compact,
                                                                  EdgeFilter{snapshot, row.conditions, compact}};
        CHECK(std::distance(edges(same).first, edges(same).second) == static_cast<std::ptrdiff_t>(row.left));
    }
}

TEST_CASE("a compact edge leads back to the stored edges")
{
    DrawnGraph drawn{cascade};
    const CompactView view{drawn.snapshot(), {along(Relation::coordinates_with), along(Relation::implements)}};
    const auto joint = *out_edges(*vertex_of(drawn["ubnd"], view), view).first;
    CHECK(stored_edges(drawn.snapshot(), view, joint).size() == 2);
    const auto plan = *out_edges(*vertex_of(drawn["plan-7"], view), view).first;
    CHECK(stored_edges(drawn.snapshot(), view, plan) ==
          std::vector{drawn.edge("plan-7", Relation::implements, "directive-32")});
}

TEST_CASE("numbers of nodes lead to the nodes and back")
{
    std::vector<NodeId> ids;
    for (std::uint64_t i = 0; i < 3000; ++i) {
        ids.push_back({static_cast<Kind>(i % 3 == 2 ? 3 : i % 3), i * 0x9E3779B97F4A7C15U});
    }
    std::sort(ids.begin(), ids.end());
    const NodeNumbers numbers{ids};
    std::size_t wrong = 0;
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        wrong += numbers.id(i) == ids[i] && numbers.number(ids[i]) == i ? 0 : 1;
    }
    CHECK(wrong == 0);
    CHECK_FALSE(numbers.number({Kind::directive, 1}));
    CHECK_FALSE(numbers.number({Kind::official, 0}));
    CHECK_FALSE(NodeNumbers{}.number({Kind::directive, 1}));
    CHECK(numbers.bytes() <= ids.size() * 11);
}
