#include "query/diff/graph_source.hpp"

namespace soichi {

namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        all.append(all.empty() ? "" : " | ").append(text);
    }
    return all;
}

/// What dumps say of an article stands partly in its node and partly in its facts.
void complete(const Snapshot& snapshot, Node& node)
{
    const auto article = node.id.kind == Kind::article ? snapshot.article_facts(node.id) : std::nullopt;
    if (!article) {
        return;
    }
    if (!article->date.empty()) {
        node.properties["date"] = article->date;
    }
    node.properties["publisher"] = article->publisher;
    node.properties["source"] = source_of(*article);
    node.properties["sources"] = joined(source_names(*article));
    node.properties["title"] = article->title;
    node.properties["url"] = article->url;
    std::erase_if(node.properties, [](const auto& property) { return property.second.empty(); });
}

void visit_edges(const Snapshot& snapshot, const std::function<bool(SourceEdge&)>& visit)
{
    snapshot.for_each_edge([&](const Edge& edge) {
        SourceEdge read{edge, {}};
        for (auto& piece : snapshot.evidence(edge.id)) {
            read.pieces.push_back({std::move(piece)});
        }
        return visit(read);
    });
}

}  // namespace

GraphSource source_of(const Snapshot& snapshot)
{
    GraphSource source;
    source.each_node = [snapshot](const std::function<bool(Node&)>& visit) {
        snapshot.for_each_node([&](Node node) {
            complete(snapshot, node);
            return visit(node);
        });
    };
    source.each_edge = [snapshot](const std::function<bool(SourceEdge&)>& visit) { visit_edges(snapshot, visit); };
    source.nodes = [snapshot](const std::set<NodeId>& ids) {
        std::map<NodeId, Node> found;
        for (const auto id : ids) {
            if (auto node = snapshot.node(id)) {
                complete(snapshot, *node);
                found.emplace(id, std::move(*node));
            }
        }
        return found;
    };
    source.quote = [snapshot](const Evidence& piece) { return snapshot.quote(piece.article, piece.span); };
    return source;
}

}  // namespace soichi
