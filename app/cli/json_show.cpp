#include "app/cli/json_answers.hpp"

#include "app/cli/clue_words.hpp"
#include "app/cli/json_doubts.hpp"
#include "app/cli/json_links.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

void write_entity(JsonWriter& json, const Entity& entity)
{
    json.begin_object();
    json.member("kind", rule_of(entity.kind).name).member("label", entity.label);
    write_properties(json, "properties", entity.properties);
    json.key("mentions").begin_array();
    for (const auto span : entity.mentions) {
        json.begin_object();
        write_span(json, span);
        json.end_object();
    }
    json.end_array().end_object();
}

void write_claim(JsonWriter& json, const SheetClaim& claim)
{
    json.begin_object();
    json.member("relation", rule_of(claim.claim.relation).label);
    json.member("from", claim.from).member("to", claim.to);
    write_properties(json, "qualifiers", claim.claim.qualifiers);
    write_span(json, claim.claim.evidence);
    json.member("quote", claim.quote).member("rule", claim.claim.rule);
    json.key("confidence").number(claim.claim.confidence).end_object();
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

std::string json_of(const NodeSheet& sheet)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "node");
    json.key("node");
    write_json(json, sheet.links.node);
    json.member("key", sheet.node.key);
    write_texts(json, "aliases", sheet.node.aliases);
    write_properties(json, "properties", sheet.node.properties);
    write_texts(json, "gazetteer", sheet.known);
    write_may_be(json, sheet.may_be);
    write_sections(json, sheet.links);
    json.end_object();
    return text + "\n";
}

std::string json_of(const EdgeSheet& sheet)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "edge");
    json.member("id", to_string(sheet.edge.id));
    json.member("relation", rule_of(sheet.edge.relation).label);
    json.key("from");
    write_json(json, sheet.from);
    json.key("to");
    write_json(json, sheet.to);
    write_properties(json, "properties", sheet.edge.properties);
    write_list(json, "evidence", sheet.evidence,
               [](JsonWriter& to, const Citation& citation) { write_json(to, citation); });
    json.member("more_evidence", std::uint64_t{sheet.more}).end_object();
    return text + "\n";
}

std::string json_of(const ArticleSheet& sheet)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "article");
    json.key("article");
    write_article_facts(json, sheet.article);
    write_texts(json, "sources", source_names(sheet.article));
    json.member("text_bytes", std::uint64_t{sheet.text_bytes}).member("rules", sheet.rules);
    json.key("superseded").boolean(sheet.article.superseded);
    write_list(json, "history", sheet.history, [](JsonWriter& to, const PageVersion& version) {
        to.begin_object().member("time", version.time).member("article", to_string(version.article)).end_object();
    });
    write_list(json, "near_duplicate_of", sheet.near_duplicates, [](JsonWriter& to, const NearDuplicate& other) {
        to.begin_object().member("article", to_string(other.article)).key("resemblance").number(other.resemblance);
        to.end_object();
    });
    write_list(json, "entities", sheet.entities, write_entity);
    write_list(json, "claims", sheet.claims, write_claim);
    json.member("more_claims", std::uint64_t{sheet.more_claims});
    write_list(json, "doubts", sheet.doubts, [](JsonWriter& to, const QuotedDoubt& doubt) { write_json(to, doubt); });
    json.end_object();
    return text + "\n";
}

std::string json_of(const StoreCounts& counts, const std::string& rules)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "stats");
    json.member("articles", counts.articles).member("superseded", counts.superseded).member("text_bytes", counts.text_bytes);
    json.key("nodes").begin_object();
    for (const auto& rule : kind_rules) {
        json.member(rule.name, counts.nodes.at(static_cast<std::size_t>(rule.kind)));
    }
    json.end_object().key("edges").begin_object();
    for (const auto& rule : relation_rules) {
        json.member(rule.label, counts.edges.at(static_cast<std::size_t>(rule.relation)));
    }
    json.end_object().member("evidence", counts.evidence).key("doubts").begin_object();
    for (const auto& rule : reason_rules) {
        json.member(rule.name, counts.doubts.at(static_cast<std::size_t>(rule.reason)));
    }
    json.end_object().member("rules", rules).end_object();
    return text + "\n";
}

std::string json_of(const ImportReport& report, bool finished)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "import");
    json.key("finished").boolean(finished);
    json.member("read", std::uint64_t{report.read}).member("new", std::uint64_t{report.added});
    json.member("unchanged", std::uint64_t{report.unchanged}).member("duplicate", std::uint64_t{report.duplicate});
    json.member("replaced", std::uint64_t{report.replaced}).member("bytes", std::uint64_t{report.bytes});
    json.member("before_since", std::uint64_t{report.before_since});
    json.key("passed_over").begin_object();
    for (const auto& [ending, count] : report.passed_over) {
        json.member(ending, std::uint64_t{count});
    }
    json.end_object();
    write_list(json, "rejected", report.rejected, [](JsonWriter& to, const Rejection& rejection) {
        to.begin_object().member("source", rejection.source).member("reason", rejection.reason).end_object();
    });
    json.end_object();
    return text + "\n";
}

std::string json_of(const UpdateReport& report)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "update");
    json.member("articles", std::uint64_t{report.articles})
        .member("changed", std::uint64_t{report.changed})
        .end_object();
    return text + "\n";
}

}  // namespace soichi::cli
