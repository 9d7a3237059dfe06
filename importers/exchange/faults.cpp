#include "importers/exchange/faults.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "core/model/date.hpp"
#include "importers/read/articles.hpp"

namespace soichi {

namespace {

bool is_date(const std::string& text)
{
    return text.empty() || parse_iso_date(text);
}

std::string fault_of_article(const Article& article)
{
    const auto& sources = article.sources;
    if (article.text.find('\0') != std::string::npos) {
        return "the text of the article is binary";
    }
    if (article.id != article_id(article.text)) {
        return fmt::format("the id of the article is not that of its text, {}", to_string(article_id(article.text)));
    }
    if (!is_date(article.date)) {
        return fmt::format("the article's date \"{}\" is no ISO date", article.date);
    }
    const auto descends = [](const Source& a, const Source& b) { return b.name <= a.name; };
    if (sources.empty() || std::adjacent_find(sources.begin(), sources.end(), descends) != sources.end()) {
        return "the article's sources are none, or not in byte order, or one stands twice";
    }
    return {};
}

/// Does the character at `at` begin before it?
bool inside_a_character(const std::string& text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::string fault_of_span(Span span, const std::string& text)
{
    if (span.begin >= span.end || span.end > text.size()) {
        return fmt::format("bytes {} to {} are no words of a text of {} bytes", span.begin, span.end, text.size());
    }
    return inside_a_character(text, span.begin) || inside_a_character(text, span.end)
               ? fmt::format("bytes {} to {} cut a character", span.begin, span.end)
               : std::string{};
}

std::string fault_of_entity(const Entity& entity, const std::string& text)
{
    if (entity.kind == Kind::article) {
        return "an article is no entity of an article";
    }
    if (entity.label.empty() || entity.mentions.empty()) {
        return "without a label, or without a mention";
    }
    for (const auto& mention : entity.mentions) {
        if (auto fault = fault_of_span(mention, text); !fault.empty()) {
            return fault;
        }
    }
    return {};
}

/// Does `list` name entities by number, as "3" or "3 5"?
bool names_entities(std::string_view list, std::size_t known)
{
    for (std::size_t begin = 0; begin <= list.size();) {
        const auto end = std::min(list.find(' ', begin), list.size());
        std::uint32_t entity = 0;
        const auto [stop, error] = std::from_chars(list.data() + begin, list.data() + end, entity);
        if (error != std::errc{} || stop != list.data() + end || entity >= known) {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

std::string fault_of_claim(const Claim& claim, const ReadArticle& read)
{
    const auto& entities = read.statements.entities;
    if (claim.from >= entities.size() || claim.to >= entities.size()) {
        return fmt::format("entity {} is not there; there are {}", std::max(claim.from, claim.to), entities.size());
    }
    if (claim.from == claim.to) {
        return "both ends are one entity";
    }
    const auto from = entities[claim.from].kind;
    const auto to = entities[claim.to].kind;
    if (!may_join(claim.relation, from, to)) {
        return fmt::format("{} does not go from {} to {}", rule_of(claim.relation).label, rule_of(from).name,
                           rule_of(to).name);
    }
    for (const auto* name : {"under", "about"}) {
        const auto found = claim.qualifiers.find(name);
        if (found != claim.qualifiers.end() && !names_entities(found->second, entities.size())) {
            return fmt::format("\"{}\" does not name entities by their numbers", name);
        }
    }
    if (claim.rule.empty() || !(claim.confidence > 0 && claim.confidence <= 1)) {
        return "without a rule, or with a confidence outside (0, 1]";
    }
    return fault_of_span(claim.evidence, read.article.text);
}

std::string fault_of_published(std::uint32_t entity, const std::vector<Entity>& entities)
{
    return entity < entities.size() && entities[entity].kind == Kind::directive ? ""
                                                                                : "no directive among the entities";
}

/// That an article mentions something, or publishes it, is never in doubt.
bool concerns_an_article(const Doubt& doubt)
{
    return doubt.kind == Kind::article || doubt.relation == Relation::mentions || doubt.relation == Relation::publishes;
}

std::string fault_of_doubt(const Doubt& doubt, const std::string& text)
{
    const auto bad = [](const Candidate& candidate) { return !(candidate.score >= 0 && candidate.score <= 1); };
    if (std::any_of(doubt.candidates.begin(), doubt.candidates.end(), bad)) {
        return "a candidate's score is outside [0, 1]";
    }
    return concerns_an_article(doubt) ? "no doubt concerns an article itself" : fault_of_span(doubt.span, text);
}

std::string fault_of_edge(const Edge& edge, const std::set<NodeId>& nodes)
{
    const auto& rule = rule_of(edge.relation);
    if (!nodes.contains(edge.from) || !nodes.contains(edge.to)) {
        return "one end is no node of the background";
    }
    if (!may_join(edge.relation, edge.from.kind, edge.to.kind) || rule.symmetric || !rule.discriminator.empty()) {
        return fmt::format("the gazetteer knows no {} from {} to {}", rule.label, rule_of(edge.from.kind).name,
                           rule_of(edge.to.kind).name);
    }
    return edge.properties.contains("from_gazetteer") ? "" : "\"from_gazetteer\" does not tell the row that says so";
}

template <class Part>
bool in_order_of_ids(const std::vector<Part>& parts)
{
    const auto descends = [](const Part& a, const Part& b) { return b.id <= a.id; };
    return std::adjacent_find(parts.begin(), parts.end(), descends) == parts.end();
}

std::string fault_of_nodes(const Background& background)
{
    if (!in_order_of_ids(background.nodes) || !in_order_of_ids(background.edges)) {
        return "the background is not in order of ids, or has one twice";
    }
    const auto bad = [](const Node& node) { return node.id.kind == Kind::article || node.label.empty(); };
    return std::any_of(background.nodes.begin(), background.nodes.end(), bad)
               ? "a node of the background is an article, or without a label"
               : "";
}

/// The first fault of a list, with its place there.
template <class Part, class FaultOf>
std::string first_fault(const char* name, const std::vector<Part>& parts, FaultOf fault_of_part)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const auto fault = fault_of_part(parts[i]); !fault.empty()) {
            return fmt::format("{}[{}]: {}", name, i, fault);
        }
    }
    return {};
}

}  // namespace

std::string fault_of(const ReadArticle& read)
{
    const auto& text = read.article.text;
    const auto& statements = read.statements;
    const auto& entities = statements.entities;
    std::set<NodeId> nodes;
    for (const auto& node : statements.background.nodes) {
        nodes.insert(node.id);
    }
    std::string fault = fault_of_article(read.article);
    const auto then = [&fault](auto check) { fault = fault.empty() ? check() : std::move(fault); };
    then([&] { return is_date(statements.date) ? "" : "the date that the article speaks from is no ISO date"; });
    then([&] { return statements.rules.empty() ? "the version of the rules is empty" : ""; });
    then(
        [&] { return first_fault("entities", entities, [&](const Entity& of) { return fault_of_entity(of, text); }); });
    then([&] {
        return first_fault("claims", statements.claims, [&](const Claim& of) { return fault_of_claim(of, read); });
    });
    then([&] {
        return first_fault("doubts", statements.doubts, [&](const Doubt& of) { return fault_of_doubt(of, text); });
    });
    then([&] {
        return first_fault("published", statements.published,
                           [&](std::uint32_t of) { return fault_of_published(of, entities); });
    });
    then([&] { return fault_of_nodes(statements.background); });
    then([&] {
        return first_fault("edges", statements.background.edges,
                           [&](const Edge& of) { return fault_of_edge(of, nodes); });
    });
    return fault;
}

}  // namespace soichi
