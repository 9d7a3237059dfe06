#include "query/show/show.hpp"

#include <algorithm>

#include "core/gazetteer/bodies.hpp"
#include "core/gazetteer/known_directives.hpp"
#include "core/gazetteer/units.hpp"

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

/// "units.tsv C01855-20150312": what the gazetteer has of the node, in the order of its tables.
std::vector<std::string> rows_of(const Node& node)
{
    std::vector<std::string> rows;
    const auto add = [&](std::string_view file, std::string_view row) {
        rows.push_back(std::string{file}.append(1, ' ').append(row));
    };
    if (node.id.kind == Kind::locality) {
        for (const auto& unit : Units::builtin().all()) {
            if (key_of(unit) == node.key) {
                add("units.tsv", unit.id);
            }
        }
    } else if (node.id.kind == Kind::agency) {
        if (const auto* const body = CentralBodies::builtin().with_key(node.key)) {
            add("agencies.tsv", body->id);
        }
    } else if (node.id.kind == Kind::directive && node.properties.contains("number")) {
        for (const auto& known : known_directives(node.properties.at("number"))) {
            const auto symbol = node.properties.find("symbol");
            const auto date = node.properties.find("date");
            const bool same = symbol != node.properties.end() && symbol->second == known.symbol &&
                              date != node.properties.end() && date->second.substr(0, 4) == known.date.substr(0, 4);
            if (same) {
                add("known_directives.tsv", known.name);
            }
        }
    }
    return rows;
}

}  // namespace

std::optional<NodeSheet> show_node(const Snapshot& snapshot, NodeId id, std::size_t limit)
{
    auto node = snapshot.node(id);
    if (!node) {
        return std::nullopt;
    }
    auto known = rows_of(*node);
    return NodeSheet{std::move(*node), links(snapshot, id, every_way(true), {.limit = limit}), may_be(snapshot, id),
                     std::move(known)};
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
    sheet.near_duplicates = near_duplicates(snapshot, *article);
    sheet.history = page_history(snapshot, *article);
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
    sheet.text_bytes = article->text_bytes;
    article->text.clear();
    sheet.article = std::move(*article);
    return sheet;
}

}  // namespace soichi
