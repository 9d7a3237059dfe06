#include "app/cli/json_parts.hpp"

#include <string>

namespace soichi::cli {

void write_named(JsonWriter& json, std::string_view key, const std::vector<NamedNode>& nodes)
{
    json.key(key).begin_array();
    for (const auto& node : nodes) {
        json.begin_object().member("id", to_string(node.id)).member("label", node.label);
        if (!node.date.empty()) {
            json.member("date", node.date);
        }
        json.end_object();
    }
    json.end_array();
}

void begin_document(JsonWriter& json, std::string_view name)
{
    json.begin_object().member("schema", "soichi." + std::string{name} + "/1");
}

void write_json(JsonWriter& json, const NodeLine& line)
{
    json.begin_object();
    json.member("id", to_string(line.id));
    json.member("kind", rule_of(line.id.kind).name);
    json.member("label", line.label);
    if (line.id.kind == Kind::directive) {
        json.member("form", line.form);
        json.member("designator", line.designator);
        json.member("date", line.date);
        json.member("title", line.title);
        write_named(json, "issuers", line.issuers);
        write_named(json, "places", line.places);
        write_named(json, "promulgated_by", line.promulgated_by);
    }
    json.end_object();
}

void write_step(JsonWriter& json, Step step)
{
    json.member("relation", rule_of(step.relation).label);
    json.member("direction", step.direction == Direction::out ? "out" : "in");
}

void write_properties(JsonWriter& json, std::string_view key, const Properties& properties)
{
    json.key(key).begin_object();
    for (const auto& [name, value] : properties) {
        json.member(name, value);
    }
    json.end_object();
}

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts)
{
    json.key(key).begin_array();
    for (const auto& text : texts) {
        json.text(text);
    }
    json.end_array();
}

void write_article_facts(JsonWriter& json, const Article& article)
{
    json.begin_object();
    json.member("id", to_string(article.id));
    json.member("title", article.title);
    json.member("date", article.date);
    json.member("url", article.url);
    json.member("publisher", article.publisher);
    json.member("source", source_of(article));
    json.end_object();
}

void write_json(JsonWriter& json, const Citation& citation)
{
    const auto& evidence = citation.evidence;
    json.begin_object().key("article");
    write_article_facts(json, citation.article);
    json.member("begin", std::uint64_t{evidence.span.begin});
    json.member("end", std::uint64_t{evidence.span.end});
    json.member("quote", citation.quote);
    json.member("date", citation.date);
    json.member("rule", evidence.rule);
    json.key("confidence").number(evidence.confidence);
    write_properties(json, "qualifiers", evidence.qualifiers);
    json.end_object();
}

void write_proof(JsonWriter& json, const Proof& proof)
{
    json.key("evidence");
    if (proof.best) {
        write_json(json, *proof.best);
    } else {
        json.null();
    }
    json.member("more_evidence", std::uint64_t{proof.more});
}

}  // namespace soichi::cli
