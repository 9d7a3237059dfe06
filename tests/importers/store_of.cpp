#include "tests/importers/store_of.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "importers/import.hpp"
#include "query/dump/dump.hpp"

namespace soichi::test {

namespace {

std::vector<Node> nodes_called(const Snapshot& snapshot, const std::string& label)
{
    std::vector<Node> found;
    snapshot.for_each_node([&](const Node& node) {
        if (node.label == label) {
            found.push_back(node);
        }
        return true;
    });
    return found;
}

}  // namespace

StoreOf::StoreOf(const std::vector<std::string>& texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        import(std::to_string(i) + ".txt", texts[i]);
    }
}

void StoreOf::import(const std::string& source, const std::string& text)
{
    const auto path = folder_.write(source, text).string();
    const auto report = import_paths(*store_, {path});
    REQUIRE(report.rejected.empty());
}

NodeId StoreOf::article(const std::string& source)
{
    const auto all = snapshot();
    for (const auto id : all.articles()) {
        if (all.article_facts(id)->sources.front().name == source) {
            return id;
        }
    }
    FAIL("no article from " << source);
    return {};
}

Node StoreOf::node(const std::string& label)
{
    const auto found = nodes_called(snapshot(), label);
    INFO(label);
    REQUIRE(found.size() == 1);
    return found.front();
}

std::size_t StoreOf::count(const std::string& label)
{
    return nodes_called(snapshot(), label).size();
}

std::vector<std::string> StoreOf::named(Kind kind)
{
    std::vector<std::string> labels;
    const auto all = snapshot();
    all.for_each_node([&](const Node& node) {
        if (node.id.kind == kind && !all.neighbours(node.id, Relation::mentions, Direction::in).empty()) {
            labels.push_back(node.label);
        }
        return true;
    });
    std::sort(labels.begin(), labels.end());
    return labels;
}

std::string StoreOf::dump()
{
    std::ostringstream out;
    const auto all = snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, all);
    write_graph(all, *writer);
    return out.str();
}

std::vector<std::string> StoreOf::edges(Relation relation)
{
    std::vector<std::string> lines;
    const auto all = snapshot();
    all.for_each_edge([&](const Edge& edge) {
        if (edge.relation == relation) {
            const auto title = edge.properties.find("title");
            lines.push_back(all.node(edge.from)->label + " -> " + all.node(edge.to)->label +
                            (title == edge.properties.end() ? std::string{} : " (" + title->second + ")"));
        }
        return true;
    });
    std::sort(lines.begin(), lines.end());
    return lines;
}

}  // namespace soichi::test
