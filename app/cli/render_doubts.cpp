#include "app/cli/render_doubts.hpp"

#include "app/cli/render_parts.hpp"

namespace soichi::cli {

std::string reason_sentence(Reason reason, Language language)
{
    const auto& rule = rule_of(reason);
    return std::string{language == Language::vietnamese ? rule.vietnamese : rule.english};
}

std::string reason_names()
{
    std::string names;
    for (const auto& rule : reason_rules) {
        names.append(names.empty() ? "" : ", ").append(rule.name);
    }
    return names;
}

std::string concern_phrase(const Doubt& doubt, const Session& session)
{
    if (doubt.relation) {
        return relation_phrase(along(*doubt.relation), session.language);
    }
    return doubt.kind ? kind_word(*doubt.kind, session.language) : session.say(Message::field_date);
}

void write_doubt(std::ostream& out, const Session& session, const Style& style, const QuotedDoubt& quoted, std::string_view prefix)
{
    const auto& doubt = quoted.doubt;
    const auto deeper = std::string{prefix} + "  ";
    out << paragraph(style, {{"“" + quoted.quote + "”", Ink::quote}, {" (" + concern_phrase(doubt, session) + ")", Ink::faint}},
                     prefix, deeper);
    out << paragraph(style, {{reason_sentence(doubt.reason, session.language), Ink::warning},
                             {" [" + std::string{rule_of(doubt.reason).name} + ", " +
                                  session.say(Message::at_bytes, doubt.span.begin, doubt.span.end) + "]",
                              Ink::faint}},
                     deeper, deeper);
    for (const auto& candidate : doubt.candidates) {
        const auto score = candidate.score > 0 ? fmt::format(" ({})", candidate.score) : std::string{};
        out << paragraph(style, {{candidate.label, Ink::plain}, {score, Ink::faint}}, deeper + "? ", deeper + "  ");
    }
}

void write_doubts(std::ostream& out, const Session& session, const DoubtList& list)
{
    const auto style = session.style();
    bool first = true;
    for (const auto& [article, doubts] : list.articles) {
        const auto source = article.sources.empty() ? article.url : article.sources.front().name;
        out << (first ? "" : "\n");
        out << paragraph(style, {{article.title, Ink::strong}, {" · " + source, Ink::faint}}, "", "  ");
        for (const auto& doubt : doubts) {
            write_doubt(out, session, style, doubt, "  ");
        }
        first = false;
    }
    if (list.more > 0) {
        out << paragraph(style, {{session.say(Message::more_lines, list.more), Ink::faint}}, "", "");
    }
}

}  // namespace soichi::cli
