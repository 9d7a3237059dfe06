#include "app/cli/render_diff.hpp"

#include <algorithm>
#include <string>

#include "app/cli/edge_sentence.hpp"
#include "app/cli/render_parts.hpp"
#include "app/cli/section_title.hpp"
#include "core/names/spelling.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";
constexpr std::size_t most_articles = 3;

Message title_of(Change change)
{
    return change == Change::gained ? Message::diff_gained
           : change == Change::lost ? Message::diff_lost
                                    : Message::diff_changed;
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        all.append(all.empty() ? "" : "; ").append(text);
    }
    return all;
}

/// Writes one comparison.
class Report {
public:
    Report(std::ostream& out, const Session& session) : out_{out}, session_{session}, style_{session.style()} {}

    void nodes(const NodeChanges& changes)
    {
        title(kind_word(changes.kind, session_.language), changes.change, changes.lines.size() + changes.more);
        for (const auto& line : changes.lines) {
            const auto date = spoken_date(line.node.date, session_.language);
            write({{line.node.label, Ink::strong}, {date.empty() ? "" : " · " + date, Ink::plain}});
            values(line.values);
            note_unless_empty(Message::diff_aliases_gained, listed(line.aliases_gained));
            note_unless_empty(Message::diff_aliases_lost, listed(line.aliases_lost));
            note_unless_empty(Message::diff_articles, articles(line.articles));
        }
        more(changes.more);
    }

    void edges(const EdgeChanges& changes)
    {
        title(section_title({changes.relation, Direction::out}, session_.language), changes.change,
              changes.lines.size() + changes.more);
        for (const auto& line : changes.lines) {
            std::vector<Piece> pieces{{edge_sentence(line, session_.language), Ink::strong}};
            for (const auto& directive : line.under) {
                pieces.push_back({" · " + session_.say(Message::under_directive, directive.label), Ink::plain});
            }
            if (changes.change == Change::changed && line.evidence_gained + line.evidence_lost > 0) {
                const auto counts = session_.say(Message::diff_evidence, line.evidence_gained, line.evidence_lost);
                pieces.push_back({" " + counts, Ink::faint});
            }
            write(pieces);
            values(line.values);
            write_proof(out_, session_, style_, line.proof, deeper, quoted_);
            if (line.articles.size() > 1) {  // or else it is the one that was just quoted
                note_unless_empty(Message::diff_articles, articles(line.articles));
            }
        }
        more(changes.more);
    }

    void mentions(const MentionChanges& mentions)
    {
        heading(session_.say(Message::diff_mentions_title));
        const auto& [gained, lost, changed] = mentions.edges;
        note(session_.say(Message::diff_mentions, gained, lost, changed, mentions.nodes), indent);
    }

private:
    void heading(const std::string& text)
    {
        out_ << (begun_ ? "\n" : "") << inked(style_, Ink::strong, text) << '\n';
        begun_ = true;
    }

    void title(const std::string& what, Change change, std::size_t count)
    {
        heading(session_.say(title_of(change), capitalised(what), count));
    }

    void write(const std::vector<Piece>& pieces) { out_ << paragraph(style_, pieces, indent, deeper); }

    void note(const std::string& text, std::string_view before)
    {
        out_ << paragraph(style_, {{text, Ink::faint}}, before, std::string{before} + "  ");
    }

    void note_unless_empty(Message message, const std::string& value)
    {
        if (!value.empty()) {
            note(session_.say(message, value), deeper);
        }
    }

    void values(const std::vector<ValueChange>& values)
    {
        for (const auto& [name, before, after] : values) {
            note(session_.say(Message::diff_value, name == "label" ? session_.say(Message::diff_label) : name,
                              spoken(name, before), spoken(name, after)),
                 deeper);
        }
    }

    [[nodiscard]] std::string spoken(const std::string& name, const std::string& value) const
    {
        if (value.empty()) {
            return session_.say(Message::diff_no_value);
        }
        return name == "date" ? spoken_date(value, session_.language) : value;
    }

    std::string articles(const std::vector<NamedNode>& nodes)
    {
        std::vector<std::string> labels;
        for (std::size_t i = 0; i < std::min(nodes.size(), most_articles); ++i) {
            const auto date = spoken_date(nodes[i].date, session_.language);
            labels.push_back(nodes[i].label + (date.empty() ? "" : " (" + date + ")"));
        }
        const auto rest = nodes.size() - labels.size();
        return listed(labels) + (rest == 0 ? "" : session_.say(Message::diff_more_articles, rest));
    }

    void more(std::size_t count)
    {
        if (count > 0) {
            note(session_.say(Message::more_lines, count), indent);
        }
    }

    std::ostream& out_;
    const Session& session_;
    Style style_;
    Quoted quoted_;
    bool begun_ = false;
};

}  // namespace

void write_diff(std::ostream& out, const Session& session, const Diff& diff)
{
    if (diff.empty()) {
        out << session.say(Message::graphs_equal) << '\n';
        return;
    }
    Report report{out, session};
    for (const auto& changes : diff.nodes) {
        report.nodes(changes);
    }
    for (const auto& changes : diff.edges) {
        report.edges(changes);
    }
    const auto& [gained, lost, changed] = diff.mentions.edges;
    const bool listed = std::any_of(diff.edges.begin(), diff.edges.end(),
                                    [](const EdgeChanges& changes) { return changes.relation == Relation::mentions; });
    if (!listed && gained + lost + changed > 0) {
        report.mentions(diff.mentions);
    }
}

}  // namespace soichi::cli
