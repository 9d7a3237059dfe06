#include "query/dump/graphml.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "query/dump/xml.hpp"

namespace soichi {

namespace {

/// Attributes that are no properties, and those that article nodes get from the article.
constexpr std::array<std::string_view, 3> node_attributes{"kind", "label", "aliases"};
constexpr std::array<std::string_view, 8> article_attributes{"date",    "near_duplicate_of", "publisher", "source",
                                                          "sources", "text",              "title",     "url"};

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (const auto& item : items) {
        text.append(text.empty() ? "" : " | ").append(item);
    }
    return text;
}

void collect(std::set<std::string>& names, const Properties& properties)
{
    for (const auto& [name, value] : properties) {
        names.insert(name);
    }
}

Properties with_article(Properties properties, const DumpedArticle& dumped)
{
    const auto& article = dumped.article;
    if (!article.date.empty()) {  // or else the node knows the date that the text tells
        properties["date"] = article.date;
    }
    properties["near_duplicate_of"] = joined(dumped.near_duplicates);
    properties["publisher"] = article.publisher;
    properties["source"] = source_of(article);
    properties["sources"] = joined(source_names(article));
    properties["text"] = article.text;
    properties["title"] = article.title;
    properties["url"] = article.url;
    return properties;
}

std::string articles_of(const std::vector<Citation>& evidence)
{
    std::set<std::string> articles;
    for (const auto& citation : evidence) {
        articles.insert(to_string(citation.evidence.article));
    }
    return joined({articles.begin(), articles.end()});
}

const Citation& strongest(const std::vector<Citation>& evidence)
{
    return *std::max_element(evidence.begin(), evidence.end(), [](const Citation& a, const Citation& b) {
        return a.evidence.confidence < b.evidence.confidence;
    });
}

}  // namespace

GraphmlDump::GraphmlDump(std::ostream& out, const Snapshot& snapshot) : out_{out}
{
    std::set<std::string> of_nodes{article_attributes.begin(), article_attributes.end()};
    std::set<std::string> of_edges;
    snapshot.for_each_node([&of_nodes](const Node& node) {
        collect(of_nodes, node.properties);
        return true;
    });
    snapshot.for_each_edge([&of_edges](const Edge& edge) {
        collect(of_edges, edge.properties);
        return true;
    });
    node_properties_.assign(of_nodes.begin(), of_nodes.end());
    edge_properties_.assign(of_edges.begin(), of_edges.end());
}

void GraphmlDump::declare(std::string_view element, std::string_view name, std::string_view type)
{
    // Ids like d3 and d7 mean something to Gephi and yEd; these name what they are.
    out_ << fmt::format("  <key id=\"{0}_{1}\" for=\"{0}\" attr.name=\"{1}\" attr.type=\"{2}\"/>\n", element,
                        xml_escaped(name), type);
}

void GraphmlDump::data(std::string_view element, std::string_view name, std::string_view value)
{
    if (!value.empty()) {
        out_ << fmt::format("      <data key=\"{}_{}\">{}</data>\n", element, xml_escaped(name), xml_escaped(value));
    }
}

void GraphmlDump::all(std::string_view element, const Properties& properties)
{
    for (const auto& [name, value] : properties) {
        data(element, name, value);
    }
}

void GraphmlDump::begin()
{
    out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const auto name : node_attributes) {
        declare("node", name, "string");
    }
    for (const auto& name : node_properties_) {
        declare("node", name, "string");
    }
    declare("edge", "relation", "string");
    declare("edge", "label", "string");
    for (const auto& name : edge_properties_) {
        declare("edge", name, "string");
    }
    declare("edge", "evidence", "int");
    declare("edge", "confidence", "double");
    declare("edge", "articles", "string");
    declare("edge", "quote", "string");
    out_ << "  <graph id=\"soichi\" edgedefault=\"directed\">\n";
}

void GraphmlDump::node(const Node& node, const DumpedArticle* article)
{
    out_ << fmt::format("    <node id=\"{}\">\n", to_string(node.id));
    data("node", "kind", rule_of(node.id.kind).name);
    data("node", "label", node.label);
    data("node", "aliases", joined(node.aliases));
    all("node", article != nullptr ? with_article(node.properties, *article) : node.properties);
    out_ << "    </node>\n";
}

void GraphmlDump::edge(const Edge& edge, const std::vector<Citation>& evidence)
{
    const auto& rule = rule_of(edge.relation);
    out_ << fmt::format("    <edge id=\"{}\" source=\"{}\" target=\"{}\">\n", to_string(edge.id), to_string(edge.from),
                        to_string(edge.to));
    data("edge", "relation", rule.label);
    data("edge", "label", rule.vietnamese);
    all("edge", edge.properties);
    data("edge", "evidence", std::to_string(evidence.size()));
    if (!evidence.empty()) {
        const auto& best = strongest(evidence);
        data("edge", "confidence", fmt::format("{}", best.evidence.confidence));
        data("edge", "articles", articles_of(evidence));
        data("edge", "quote", best.quote);
    }
    out_ << "    </edge>\n";
}

void GraphmlDump::end()
{
    out_ << "  </graph>\n</graphml>\n";
}

}  // namespace soichi
