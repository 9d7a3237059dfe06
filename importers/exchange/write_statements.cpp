#include "core/json.hpp"
#include "importers/exchange/statements_json.hpp"

namespace soichi {

namespace {

template <class Items, class Write>
void write_list(JsonWriter& json, std::string_view key, const Items& items, Write write)
{
    json.key(key).begin_array();
    for (const auto& item : items) {
        write(json, item);
    }
    json.end_array();
}

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts)
{
    write_list(json, key, texts, [](JsonWriter& to, const std::string& text) { to.text(text); });
}

void write_properties(JsonWriter& json, std::string_view key, const Properties& properties)
{
    json.key(key).begin_object();
    for (const auto& [name, value] : properties) {
        json.member(name, value);
    }
    json.end_object();
}

void write_span(JsonWriter& json, Span span)
{
    json.member("begin", std::uint64_t{span.begin}).member("end", std::uint64_t{span.end});
}

void write_article(JsonWriter& json, const Article& article)
{
    json.key("article").begin_object();
    json.member("id", to_string(article.id)).member("title", article.title).member("date", article.date);
    json.member("url", article.url).member("publisher", article.publisher);
    json.key("sources").begin_array();
    for (const auto& source : article.sources) {
        json.begin_object().member("name", source.name).member("url", source.url).member("version", source.version);
        json.member("encoding", source.encoding).member("bytes", hex_of(source.bytes)).end_object();
    }
    json.end_array();
    json.member("text", article.text).end_object();
}

void write_entity(JsonWriter& json, const Entity& entity)
{
    json.begin_object().member("kind", rule_of(entity.kind).name).member("label", entity.label);
    json.member("key", entity.key);
    write_texts(json, "aliases", entity.aliases);
    write_properties(json, "properties", entity.properties);
    write_list(json, "mentions", entity.mentions, [](JsonWriter& to, Span span) {
        to.begin_object();
        write_span(to, span);
        to.end_object();
    });
    json.end_object();
}

void write_claim(JsonWriter& json, const Claim& claim)
{
    json.begin_object().member("relation", rule_of(claim.relation).label);
    json.member("from", std::uint64_t{claim.from}).member("to", std::uint64_t{claim.to});
    write_properties(json, "qualifiers", claim.qualifiers);
    write_span(json, claim.evidence);
    json.member("rule", claim.rule).key("confidence").number(claim.confidence).end_object();
}

void write_doubt(JsonWriter& json, const Doubt& doubt)
{
    json.begin_object();
    write_span(json, doubt.span);
    json.member("reason", rule_of(doubt.reason).name).member("concerns", concern_of(doubt));
    write_list(json, "candidates", doubt.candidates, [](JsonWriter& to, const Candidate& candidate) {
        to.begin_object().member("label", candidate.label).member("key", candidate.key);
        to.key("score").number(candidate.score).end_object();
    });
    json.end_object();
}

void write_node(JsonWriter& json, const Node& node)
{
    json.begin_object().member("id", to_string(node.id)).member("kind", rule_of(node.id.kind).name);
    json.member("label", node.label).member("key", node.key);
    write_texts(json, "aliases", node.aliases);
    write_properties(json, "properties", node.properties);
    json.end_object();
}

void write_edge(JsonWriter& json, const Edge& edge)
{
    json.begin_object().member("id", to_string(edge.id)).member("relation", rule_of(edge.relation).label);
    json.member("from", to_string(edge.from)).member("to", to_string(edge.to));
    write_properties(json, "properties", edge.properties);
    json.end_object();
}

}  // namespace

std::string to_json(const ReadArticle& read)
{
    const auto& statements = read.statements;
    std::string line;
    JsonWriter json{line};
    json.begin_object().member("schema", statements_schema).member("rules", statements.rules);
    write_article(json, read.article);
    json.member("date", statements.date);
    write_list(json, "entities", statements.entities, write_entity);
    write_list(json, "claims", statements.claims, write_claim);
    write_list(json, "doubts", statements.doubts, write_doubt);
    write_list(json, "published", statements.published,
               [](JsonWriter& to, std::uint32_t entity) { to.number(std::uint64_t{entity}); });
    json.key("background").begin_object();
    write_list(json, "nodes", statements.background.nodes, write_node);
    write_list(json, "edges", statements.background.edges, write_edge);
    json.end_object().end_object();
    return line;
}

}  // namespace soichi
