#include "app/cli/json_answers.hpp"
#include "app/cli/json_doubts.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

void write_claim(JsonWriter& json, const SheetClaim& shown)
{
    const auto& claim = shown.claim;
    json.begin_object().member("relation", rule_of(claim.relation).label);
    json.member("from", std::uint64_t{claim.from}).member("to", std::uint64_t{claim.to});
    write_properties(json, "qualifiers", claim.qualifiers);
    write_span(json, claim.evidence);
    json.member("quote", shown.quote).member("rule", claim.rule);
    json.key("confidence").number(claim.confidence).end_object();
}

/// Where the entity is named or spoken of, and what a reader sees marked.
void write_entity(JsonWriter& json, const Entity& entity)
{
    json.begin_object().member("kind", rule_of(entity.kind).name).member("label", entity.label);
    write_properties(json, "properties", entity.properties);
    json.end_object();
}

void write_mark(JsonWriter& json, const Mark& mark)
{
    json.begin_object();
    write_span(json, mark.span);
    json.member(mark.kind == MarkKind::doubt ? "doubt" : "entity", std::uint64_t{mark.index}).end_object();
}

template <class Items, class Write>
void write_list(JsonWriter& json, std::string_view key, const Items& items, Write write)
{
    json.key(key).begin_array();
    for (const auto& item : items) {
        write(json, item);
    }
    json.end_array();
}

}  // namespace

std::string json_of(const Explanation& explanation)
{
    const auto& sheet = explanation.sheet;
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "explanation");
    json.key("article");
    write_article_facts(json, sheet.article);
    json.member("rules", sheet.rules).member("text", explanation.text);
    write_list(json, "entities", sheet.entities, write_entity);
    write_list(json, "mentions", explanation.mentions, write_mark);
    write_list(json, "claims", sheet.claims, write_claim);
    write_list(json, "doubts", sheet.doubts, [](JsonWriter& to, const QuotedDoubt& doubt) { write_json(to, doubt); });
    json.end_object();
    return text + "\n";
}

std::string json_of(const DoubtList& list)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "doubts");
    write_list(json, "articles", list.articles, [](JsonWriter& to, const ArticleDoubts& of) {
        to.begin_object().key("article");
        write_article_facts(to, of.article);
        write_list(to, "doubts", of.doubts, [](JsonWriter& inner, const QuotedDoubt& doubt) { write_json(inner, doubt); });
        to.end_object();
    });
    json.member("more", std::uint64_t{list.more}).end_object();
    return text + "\n";
}

}  // namespace soichi::cli
