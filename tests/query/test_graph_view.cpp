#include "query/view/graph_view.hpp"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths_no_color_map.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<GraphView>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<GraphView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<GraphView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<GraphView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<GraphView>));
BOOST_CONCEPT_ASSERT((boost::VertexAndEdgeListGraphConcept<GraphView>));

namespace {

using Names = std::set<std::string>;
using Colours = std::unordered_map<NodeId, boost::default_color_type>;

constexpr auto cascade = R"(
    plan-7       -implements-> directive-32  @ bai-1
    plan-7       -based_on->   law-1         @ bai-1
    directive-32 -implements-> resolution-5  @ bai-2
    plan-9       -implements-> directive-40  @ bai-2
    decision-3   -promulgates-> plan-7       @ bai-1
    ubnd         -coordinates_with-> ban-dan-van  @ bai-2
)";

struct Collect : boost::default_bfs_visitor {
    explicit Collect(std::vector<NodeId>& into) : found{&into} {}
    template <class Graph>
    void discover_vertex(NodeId node, const Graph& /*graph*/) const
    {
        found->push_back(node);
    }
    std::vector<NodeId>* found;
};

template <class Graph>
Names reached(const DrawnGraph& drawn, const Graph& graph, std::string_view from)
{
    std::vector<NodeId> found;
    Colours colours;
    boost::queue<NodeId> waiting;
    boost::breadth_first_visit(graph, drawn[from], waiting, Collect{found}, boost::associative_property_map{colours});
    Names names;
    for (const auto id : found) {
        names.insert(drawn.name_of(id));
    }
    return names;
}

}  // namespace

TEST_CASE("a walk takes the edges that the steps name, the way they name")
{
    DrawnGraph drawn{cascade};
    struct Row {
        std::string when;
        Steps steps;
        const char* from;
        Names found;
    };
    for (const auto& row : {
             Row{"along", {along(Relation::implements)}, "plan-7", {"plan-7", "directive-32", "resolution-5"}},
             Row{"against",
                 {against(Relation::implements)},
                 "resolution-5",
                 {"resolution-5", "directive-32", "plan-7"}},
             Row{"of two relations",
                 {along(Relation::implements), along(Relation::based_on)},
                 "plan-7",
                 {"plan-7", "directive-32", "resolution-5", "law-1"}},
             Row{"of other relations nothing", {along(Relation::amends)}, "plan-7", {"plan-7"}},
             Row{"without direction both ways", {along(Relation::coordinates_with)}, "ubnd", {"ubnd", "ban-dan-van"}},
             Row{"and back", {along(Relation::coordinates_with)}, "ban-dan-van", {"ubnd", "ban-dan-van"}},
         }) {
        CAPTURE(row.when);
        CHECK(reached(drawn, GraphView{drawn.snapshot(), row.steps}, row.from) == row.found);
    }
}

TEST_CASE("a reversed view walks back")
{
    DrawnGraph drawn{cascade};
    const GraphView view{drawn.snapshot(), {along(Relation::implements)}};
    CHECK(reached(drawn, boost::make_reverse_graph(view), "resolution-5") ==
          Names{"resolution-5", "directive-32", "plan-7"});
}

TEST_CASE("a filtered view leaves edges out")
{
    DrawnGraph drawn{cascade};
    const GraphView view{drawn.snapshot(), every_way()};
    const auto only_implements = [](const WalkEdge& edge) { return edge.relation == Relation::implements; };
    const boost::filtered_graph filtered{view, std::function<bool(const WalkEdge&)>{only_implements}};
    CHECK(reached(drawn, filtered, "plan-7") == Names{"plan-7", "directive-32", "resolution-5"});
}

TEST_CASE("degrees count the edges of the steps")
{
    DrawnGraph drawn{cascade};
    const GraphView view{drawn.snapshot(), {along(Relation::implements), along(Relation::based_on)}};
    CHECK(out_degree(drawn["plan-7"], view) == 2);
    CHECK(in_degree(drawn["plan-7"], view) == 0);
    CHECK(in_degree(drawn["directive-32"], view) == 1);
    CHECK(degree(drawn["directive-32"], view) == 2);
    CHECK(num_edges(view) == 4);
    CHECK(num_vertices(view) == 11);  // seven directives, two agencies, two articles
}

TEST_CASE("Dijkstra runs on the view unchanged")
{
    DrawnGraph drawn{cascade};
    const GraphView view{drawn.snapshot(), {along(Relation::implements)}};
    std::map<NodeId, int> distances;
    std::unordered_map<NodeId, std::size_t> places;
    for (const auto node : view.all_nodes()) {
        places.emplace(node, places.size());
    }
    const auto one = boost::make_function_property_map<WalkEdge, int>([](const WalkEdge&) { return 1; });
    boost::dijkstra_shortest_paths_no_color_map(view, drawn["plan-7"],
                                                boost::weight_map(one)
                                                    .distance_map(boost::associative_property_map{distances})
                                                    .vertex_index_map(boost::associative_property_map{places}));
    CHECK(distances[drawn["directive-32"]] == 1);
    CHECK(distances[drawn["resolution-5"]] == 2);
    CHECK(distances[drawn["plan-9"]] == std::numeric_limits<int>::max());
}

TEST_CASE("a topological sort puts what is implemented before what implements it")
{
    DrawnGraph drawn{cascade};
    const GraphView view{drawn.snapshot(), {along(Relation::implements)}};
    Colours colours;
    std::vector<NodeId> order;
    boost::topological_sort(view, std::back_inserter(order),
                            boost::color_map(boost::associative_property_map{colours}));
    const auto place = [&](const char* name) {
        return std::find(order.begin(), order.end(), drawn[name]) - order.begin();
    };
    CHECK(order.size() == num_vertices(view));
    CHECK(place("resolution-5") < place("directive-32"));
    CHECK(place("directive-32") < place("plan-7"));
}

TEST_CASE("an iterator outlives the range that gave it")
{
    DrawnGraph drawn{cascade};
    const GraphView view{drawn.snapshot(), {along(Relation::implements)}};
    auto first = out_edges(drawn["plan-7"], view).first;
    const auto again = first++;
    CHECK(again->target == drawn["directive-32"]);
    CHECK(first == out_edges(drawn["plan-7"], view).second);
}
