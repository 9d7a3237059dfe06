#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

std::string labels(const std::vector<NamedNode>& nodes)
{
    std::string text;
    for (const auto& node : nodes) {
        text.append(text.empty() ? "" : ", ").append(node.label);
    }
    return text;
}

void add(std::vector<Piece>& pieces, const std::string& text, Ink ink)
{
    if (!text.empty()) {
        pieces.push_back({" · ", Ink::faint});
        pieces.push_back({text, ink});
    }
}

constexpr std::size_t reminder_width = 70;

/// The beginning of a sentence that was quoted in full before.
std::string reminder(const std::string& quote)
{
    std::size_t end = 0;
    while (end != std::string::npos && columns(std::string_view{quote}.substr(0, end)) < reminder_width) {
        end = quote.find(' ', end + 1);
    }
    return end == std::string::npos ? quote : quote.substr(0, end) + " …";
}

std::string article_phrase(const Citation& citation, const Session& session)
{
    const auto& article = citation.article;
    const auto date = article.date.empty() ? citation.date : article.date;
    std::string phrase = article.title;
    const auto add_part = [&phrase](const std::string& part) {
        if (!part.empty()) {
            phrase.append(phrase.empty() ? "" : ", ").append(part);
        }
    };
    add_part(article.publisher);
    add_part(article.sources.empty() ? article.url : article.sources.front().name);
    add_part(date.empty() ? session.say(Message::undated) : spoken_date(date, session.language));
    return phrase;
}

}  // namespace

std::string Quoted::quote(NodeId article, Span span, const std::string& words)
{
    const bool first = seen_.emplace(article, span).second;
    return "“" + (first ? words : reminder(words)) + "”";
}

std::string relation_phrase(Step step, Language language)
{
    const auto& rule = rule_of(step.relation);
    const bool forth = step.direction == Direction::out;
    if (language == Language::vietnamese) {
        return std::string{forth ? rule.vietnamese : rule.vietnamese_back};
    }
    return std::string{forth ? rule.english : rule.english_back};
}

std::string kind_word(Kind kind, Language language)
{
    const auto& rule = rule_of(kind);
    return std::string{language == Language::vietnamese ? rule.vietnamese : rule.name};
}

std::vector<Piece> line_pieces(const NodeLine& line, const Session& session)
{
    std::vector<Piece> pieces{{line.label, Ink::strong}};
    add(pieces, spoken_date(line.date, session.language), Ink::plain);
    if (line.title.size() > line.label.size() || line.label.find(line.title) == std::string::npos) {
        add(pieces, line.title, Ink::plain);
    }
    for (const auto& decision : line.promulgated_by) {
        const auto date = decision.date.empty()
                              ? std::string{}
                              : session.say(Message::date_of, spoken_date(decision.date, session.language));
        add(pieces, session.say(Message::promulgated_with, decision.label + date), Ink::plain);
    }
    add(pieces, labels(line.issuers), Ink::plain);
    add(pieces, labels(line.places), Ink::plain);
    return pieces;
}

void write_citation(std::ostream& out, const Session& session, const Style& style, const Citation& citation,
                    std::size_t more, std::string_view prefix, Quoted& quoted)
{
    if (!citation.quote.empty()) {
        const auto words = quoted.quote(citation.evidence.article, citation.evidence.span, citation.quote);
        out << paragraph(style, {{words, Ink::quote}}, prefix, std::string{prefix} + " ");
    }
    std::vector<Piece> source{{"— " + article_phrase(citation, session), Ink::faint}};
    if (more > 0) {
        const auto also =
            more == 1 ? session.say(Message::more_evidence_one) : session.say(Message::more_evidence, more);
        source.push_back({" " + also, Ink::faint});
    }
    out << paragraph(style, source, prefix, std::string{prefix} + "  ");
}

void write_proof(std::ostream& out, const Session& session, const Style& style, const Proof& proof,
                 std::string_view prefix, Quoted& quoted)
{
    if (proof.best) {
        write_citation(out, session, style, *proof.best, proof.more, prefix, quoted);
    } else {
        out << paragraph(style, {{session.say(Message::from_gazetteer), Ink::faint}}, prefix, prefix);
    }
}

}  // namespace soichi::cli
