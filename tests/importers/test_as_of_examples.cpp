// The graph of all examples on several days: whole, and the same however it is asked.

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "importers/import.hpp"
#include "tests/importers/graph_on.hpp"

using soichi::test::graph_on;
using soichi::test::TempStore;

namespace {

using Ids = std::set<soichi::NodeId>;
using EdgeIds = std::set<soichi::EdgeId>;

/// The edges of one relation, node by node of those that they go out from.
void collect(const soichi::Snapshot& snapshot, soichi::Relation relation, EdgeIds& found)
{
    snapshot.for_each_neighbourhood(relation, soichi::Direction::out, [&](soichi::NodeId, const auto& neighbours) {
        for (const auto& next : neighbours) {
            found.insert(next.edge);
        }
        return true;
    });
}

}  // namespace

TEST_CASE("on every day, asking node by node and by relation gives what the dump has")
{
    TempStore store;
    soichi::import_paths(*store, {std::string{SOICHI_PROJECT_DIR} + "/examples/articles"});
    for (const std::string_view day : {"2018-05-14", "2022", "2025-07-01"}) {
        CAPTURE(day);
        const auto snapshot = store->snapshot().as_of(*soichi::parse_iso_date(day));
        Ids nodes;
        EdgeIds dumped;
        EdgeIds walked;
        EdgeIds listed;
        snapshot.for_each_node([&](const soichi::Node& node) { return nodes.insert(node.id).second; });
        snapshot.for_each_edge([&](const soichi::Edge& edge) { return dumped.insert(edge.id).second; });
        store->snapshot().for_each_node([&](const soichi::Node& node) {
            CHECK(snapshot.node(node.id).has_value() == nodes.contains(node.id));
            return true;
        });
        for (const auto& rule : soichi::relation_rules) {
            for (const auto id : nodes) {
                for (const auto& next : snapshot.neighbours(id, rule.relation, soichi::Direction::out)) {
                    CHECK(nodes.contains(next.node));
                    CHECK(snapshot.edge(next.edge));
                    walked.insert(next.edge);
                }
            }
            collect(snapshot, rule.relation, listed);
        }
        CHECK((walked == dumped));
        CHECK((listed == dumped));
    }
}

TEST_CASE("on no day does the dump of the examples hold an edge of which an end is missing")
{
    TempStore store;
    soichi::import_paths(*store, {std::string{SOICHI_PROJECT_DIR} + "/examples/articles"});
    const auto snapshot = store->snapshot();
    const auto whole = graph_on(snapshot, "");
    REQUIRE(whole.edges.size() > 100);
    CHECK(whole.loose.empty());
    std::size_t fewer = 0;
    for (const std::string_view day :
         {"1990", "2004-08-31", "2016-05", "2018-05-13", "2018-05-14", "2018-11-20", "2020", "2022-07-18", "2024-12-31",
          "2025-06-30", "2025-07-01", "2025-07", "2025", "2026-09-20"}) {
        CAPTURE(day);
        const auto graph = graph_on(snapshot, day);
        CHECK(graph.loose.empty());
        CHECK(graph.nodes.size() <= whole.nodes.size());
        for (const auto& edge : graph.edges) {
            CAPTURE(edge);
            CHECK(whole.says(edge));
        }
        fewer += graph.edges.size() < whole.edges.size() ? 1U : 0U;
    }
    CHECK(fewer == 14);
}
