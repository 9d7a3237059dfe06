#include "query/show.hpp"

#include <algorithm>

namespace soichi {

namespace {

std::string label_of(const Statements& statements, std::uint32_t entity)
{
    return entity < statements.entities.size() ? statements.entities[entity].label : std::string{};
}

std::size_t shown(std::size_t size, std::size_t limit)
{
    return limit == 0 ? size : std::min(size, limit);
}

}  // namespace

std::optional<NodeSheet> show_node(const Snapshot& snapshot, NodeId id, std::size_t limit)
{
    auto node = snapshot.node(id);
    if (!node) {
        return std::nullopt;
    }
    return NodeSheet{std::move(*node), links(snapshot, id, every_way(true), {.limit = limit})};
}

std::optional<EdgeSheet> show_edge(const Snapshot& snapshot, EdgeId id, std::size_t limit)
{
    auto edge = snapshot.edge(id);
    if (!edge) {
        return std::nullopt;
    }
    Citer citer{snapshot};
    Describer describer{snapshot};
    EdgeSheet sheet{*edge, describer.line(edge->from), describer.line(edge->to), {}, 0};
    const auto evidence = snapshot.evidence(id);
    const auto count = shown(evidence.size(), limit);
    for (std::size_t i = 0; i < count; ++i) {
        sheet.evidence.push_back(citer.cite(evidence[i]));
    }
    sheet.more = evidence.size() - count;
    return sheet;
}

std::optional<ArticleSheet> show_article(const Snapshot& snapshot, NodeId id, std::size_t limit)
{
    auto article = snapshot.article(id);
    if (!article) {
        return std::nullopt;
    }
    ArticleSheet sheet;
    auto statements = snapshot.statements(id).value_or(Statements{});
    const auto count = shown(statements.claims.size(), limit);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& claim = statements.claims[i];
        sheet.claims.push_back({claim, label_of(statements, claim.from), label_of(statements, claim.to),
                                words_at(article->text, claim.evidence)});
    }
    sheet.more_claims = statements.claims.size() - count;
    sheet.doubts = quoted(statements.doubts, article->text);
    sheet.rules = statements.rules;
    sheet.entities = std::move(statements.entities);
    sheet.text_bytes = article->text.size();
    article->text.clear();
    sheet.article = std::move(*article);
    return sheet;
}

}  // namespace soichi
