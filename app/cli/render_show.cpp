#include "app/cli/render_show.hpp"

#include <fmt/format.h>

#include <string>

#include "app/cli/clue_words.hpp"
#include "app/cli/render_doubts.hpp"
#include "app/cli/render_links.hpp"
#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";

std::string joined(const std::vector<std::string>& items, std::string_view separator)
{
    std::string text;
    for (const auto& item : items) {
        text.append(text.empty() ? "" : separator).append(item);
    }
    return text;
}

/// Writes "name: value" lines.
class Fields {
public:
    Fields(std::ostream& out, const Session& session) : out_{out}, session_{session}, style_{session.style()} {}

    void field(const std::string& name, const std::string& value, std::string_view prefix = indent)
    {
        if (!value.empty()) {
            out_ << paragraph(style_, {{name + ":", Ink::faint}, {" " + value, Ink::plain}}, prefix,
                              std::string{prefix} + "  ");
        }
    }
    void field(Message name, const std::string& value, std::string_view prefix = indent)
    {
        field(session_.say(name), value, prefix);
    }
    void all(const Properties& properties, std::string_view prefix = indent)
    {
        for (const auto& [name, value] : properties) {
            field(name, value, prefix);
        }
    }
    void heading(const std::string& text) { out_ << '\n' << inked(style_, Ink::strong, text) << '\n'; }
    [[nodiscard]] const Style& style() const { return style_; }

private:
    std::ostream& out_;
    const Session& session_;
    Style style_;
};

std::string confidence(double value)
{
    return fmt::format("{}", value);
}

void write_more(std::ostream& out, const Session& session, const Style& style, std::size_t more)
{
    if (more > 0) {
        out << paragraph(style, {{session.say(Message::more_lines, more), Ink::faint}}, indent, indent);
    }
}

}  // namespace

void write_node(std::ostream& out, const Session& session, const NodeSheet& sheet)
{
    Fields fields{out, session};
    out << paragraph(fields.style(), line_pieces(sheet.links.node, session), "", indent);
    fields.field(Message::field_id, to_string(sheet.node.id));
    fields.field(Message::field_kind, kind_word(sheet.node.id.kind, session.language));
    fields.field(Message::field_key, sheet.node.key);
    fields.field(Message::field_aliases, joined(sheet.node.aliases, " | "));
    fields.all(sheet.node.properties);
    fields.field(Message::field_gazetteer, joined(sheet.known, " | "));
    write_may_be(out, session, sheet.may_be, indent);
    write_sections(out, session, sheet.links);
}

void write_edge(std::ostream& out, const Session& session, const EdgeSheet& sheet)
{
    Fields fields{out, session};
    const auto style = fields.style();
    out << paragraph(style, line_pieces(sheet.from, session), "", indent);
    out << paragraph(style, {{relation_phrase(along(sheet.edge.relation), session.language), Ink::relation}}, "  ↓ ",
                     "    ");
    out << paragraph(style, line_pieces(sheet.to, session), "", indent);
    fields.field(Message::field_id, to_string(sheet.edge.id));
    fields.field(Message::field_kind, std::string{rule_of(sheet.edge.relation).label});
    fields.all(sheet.edge.properties);
    fields.heading(session.say(Message::field_evidence, sheet.evidence.size() + sheet.more));
    Quoted quoted;
    for (const auto& citation : sheet.evidence) {
        write_citation(out, session, style, citation, 0, indent, quoted);
        fields.field(Message::field_rule, citation.evidence.rule, deeper);
        fields.field(Message::field_confidence, confidence(citation.evidence.confidence), deeper);
        fields.all(citation.evidence.qualifiers, deeper);
    }
    write_more(out, session, style, sheet.more);
}

void write_article(std::ostream& out, const Session& session, const ArticleSheet& sheet)
{
    Fields fields{out, session};
    const auto style = fields.style();
    const auto& article = sheet.article;
    out << paragraph(style, {{article.title, Ink::strong}}, "", indent);
    fields.field(Message::field_id, to_string(article.id));
    fields.field(Message::field_date, spoken_date(article.date, session.language));
    fields.field(Message::field_publisher, article.publisher);
    fields.field(Message::field_url, article.url);
    fields.field(Message::field_sources, joined(source_names(article), " | "));
    fields.field(Message::field_bytes, std::to_string(sheet.text_bytes));
    fields.field(Message::field_rules, sheet.rules);
    if (article.superseded) {
        out << paragraph(style, {{session.say(Message::superseded), Ink::strong}}, indent, deeper);
    }
    for (const auto& version : sheet.history) {
        fields.field(Message::field_version, version.time + "  " + to_string(version.article));
    }
    for (const auto& other : sheet.near_duplicates) {
        fields.field(Message::field_near_duplicate, fmt::format("{}  {:.0f} %", to_string(other.article), 100 * other.resemblance));
    }
    fields.heading(session.say(Message::field_entities, sheet.entities.size()));
    for (const auto& entity : sheet.entities) {
        out << paragraph(
            style, {{entity.label, Ink::plain}, {" (" + kind_word(entity.kind, session.language) + ")", Ink::faint}},
            indent, deeper);
    }
    fields.heading(session.say(Message::field_claims, sheet.claims.size() + sheet.more_claims));
    Quoted quoted;
    for (const auto& claim : sheet.claims) {
        const auto phrase = relation_phrase(along(claim.claim.relation), session.language);
        out << paragraph(style, {{claim.from, Ink::plain}, {" " + phrase + " ", Ink::relation}, {claim.to, Ink::plain}},
                         indent, deeper);
        const auto words = quoted.quote(article.id, claim.claim.evidence, claim.quote);
        out << paragraph(style, {{words, Ink::quote}}, deeper, std::string{deeper} + " ");
    }
    write_more(out, session, style, sheet.more_claims);
    if (!sheet.doubts.empty()) {
        fields.heading(session.say(Message::field_doubts, sheet.doubts.size()));
    }
    for (const auto& doubt : sheet.doubts) {
        write_doubt(out, session, style, doubt, indent);
    }
}

namespace {

/// Reasons that nothing was declined for are left out.
void write_doubt_counts(std::ostream& out, const Session& session, const StoreCounts& counts)
{
    std::uint64_t doubts = 0;
    std::string by_reason;
    for (const auto& rule : reason_rules) {
        const auto count = counts.doubts.at(static_cast<std::size_t>(rule.reason));
        doubts += count;
        by_reason += count == 0 ? std::string{}
                                : fmt::format("  {:>10}  {:<17} {}\n", count, rule.name,
                                              reason_sentence(rule.reason, session.language));
    }
    out << session.say(Message::stats_doubts, doubts) << '\n' << by_reason;
}

}  // namespace

void write_stats(std::ostream& out, const Session& session, const StoreCounts& counts, const std::string& rules)
{
    out << session.say(Message::stats_articles, counts.articles, counts.text_bytes) << '\n';
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
    std::string by_kind;
    std::string by_relation;
    for (const auto& rule : kind_rules) {
        const auto count = counts.nodes.at(static_cast<std::size_t>(rule.kind));
        nodes += count;
        by_kind += fmt::format("  {:>10}  {}\n", count, kind_word(rule.kind, session.language));
    }
    for (const auto& rule : relation_rules) {
        const auto count = counts.edges.at(static_cast<std::size_t>(rule.relation));
        edges += count;
        by_relation += fmt::format("  {:>10}  {:<17} {}\n", count, rule.label,
                                   relation_phrase(along(rule.relation), session.language));
    }
    out << session.say(Message::stats_nodes, nodes) << '\n' << by_kind;
    out << session.say(Message::stats_edges, edges) << '\n' << by_relation;
    out << session.say(Message::stats_evidence, counts.evidence) << '\n';
    write_doubt_counts(out, session, counts);
    if (!rules.empty()) {
        out << session.say(Message::stats_rules, rules) << '\n';
    }
}

}  // namespace soichi::cli
