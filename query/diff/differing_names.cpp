#include "query/diff/differing_names.hpp"

#include <algorithm>
#include <sstream>
#include <tuple>

#include "query/describe.hpp"

namespace soichi {

namespace {

std::set<NodeId> nodes_named(const Differences& found)
{
    std::set<NodeId> named;
    for (const auto& difference : found.edges) {
        const auto& edge = difference.edge();
        const auto directives = directives_above(edge);
        named.insert({edge.from, edge.to});
        named.insert(directives.begin(), directives.end());
        named.merge(articles_of(difference));
        for (const auto& piece : difference.kept) {
            named.insert(piece.evidence.article);
        }
    }
    return named;
}

}  // namespace

std::set<NodeId> articles_of(const EdgeDifference& difference)
{
    std::set<NodeId> articles;
    for (const auto* pieces : {&difference.gained, &difference.lost}) {
        for (const auto& piece : *pieces) {
            articles.insert(piece.evidence.article);
        }
    }
    return articles;
}

std::vector<NodeId> directives_above(const Edge& edge)
{
    std::vector<NodeId> ids;
    std::istringstream words{property(edge.properties, "under")};
    for (std::string word; words >> word;) {
        if (const auto id = parse_node_id(word)) {
            ids.push_back(*id);
        }
    }
    return ids;
}

NamedNode named_node(const Node& node)
{
    return {node.id, node.label.empty() ? to_string(node.id) : node.label, property(node.properties, "date")};
}

DifferingNames::DifferingNames(const GraphSource& before, const GraphSource& after, const Differences& found)
{
    auto wanted = nodes_named(found);
    nodes_ = after.nodes(wanted);
    for (const auto& [id, node] : nodes_) {
        wanted.erase(id);
    }
    nodes_.merge(wanted.empty() ? std::map<NodeId, Node>{} : before.nodes(wanted));
}

NamedNode DifferingNames::named(NodeId id) const
{
    const auto found = nodes_.find(id);
    return found == nodes_.end() ? NamedNode{id, to_string(id)} : named_node(found->second);
}

std::vector<NamedNode> DifferingNames::named_by_date(const std::set<NodeId>& ids) const
{
    std::vector<NamedNode> nodes;
    nodes.reserve(ids.size());
    for (const auto id : ids) {
        nodes.push_back(named(id));
    }
    std::sort(nodes.begin(), nodes.end(),
              [](const NamedNode& a, const NamedNode& b) { return std::tie(a.date, a.id) < std::tie(b.date, b.id); });
    return nodes;
}

Article DifferingNames::article(NodeId id) const
{
    Article article;
    article.id = id;
    if (const auto found = nodes_.find(id); found != nodes_.end()) {
        const auto& properties = found->second.properties;
        article.title = found->second.label;
        article.date = property(properties, "date");
        article.url = property(properties, "url");
        article.publisher = property(properties, "publisher");
        article.sources = {{property(properties, "source")}};
    }
    return article;
}

}  // namespace soichi
