#include "tests/importers/graph_on.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "importers/import.hpp"
#include "query/dump/dump.hpp"

namespace soichi::test {

ArticlesStore::ArticlesStore(const std::vector<std::string>& articles)
{
    std::vector<std::string> paths;
    for (const auto& article : articles) {
        paths.push_back(folder_.write(std::to_string(paths.size()) + ".txt", article).string());
    }
    REQUIRE(import_paths(*store_, paths).added == articles.size());
}

namespace {

class WordsDump : public Dump {
public:
    explicit WordsDump(GraphInWords& graph) : graph_{graph} {}

    void begin() override {}
    void node(const Node& node, const DumpedArticle* /*article*/) override { graph_.nodes.emplace(node.id, node.label); }
    void edge(const Edge& edge, const std::vector<Citation>& /*evidence*/) override
    {
        const auto from = graph_.nodes.find(edge.from);
        const auto to = graph_.nodes.find(edge.to);
        if (from == graph_.nodes.end() || to == graph_.nodes.end()) {
            graph_.loose.insert(to_string(edge.id));
            return;
        }
        const std::string label{rule_of(edge.relation).label};
        graph_.edges.insert(label + ": " + from->second + " -> " + to->second);
    }
    void end() override {}

private:
    GraphInWords& graph_;
};

}  // namespace

bool GraphInWords::names(std::string_view label) const
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const auto& node) { return node.second == label; });
}

GraphInWords graph_on(const Snapshot& snapshot, std::string_view day)
{
    GraphInWords graph;
    const auto date = parse_iso_date(day);
    REQUIRE(day.empty() == !date.has_value());
    WordsDump dump{graph};
    CHECK(write_graph(date ? snapshot.as_of(*date) : snapshot, dump));
    return graph;
}

}  // namespace soichi::test
