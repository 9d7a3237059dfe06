#include "app/cli/render_trace_markdown.hpp"

#include <algorithm>
#include <functional>

#include "app/cli/as_of.hpp"
#include "app/cli/clue_words.hpp"
#include "app/cli/render_parts.hpp"
#include "app/cli/render_trace_words.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view meaningful = R"(\`*_[]<>&|~^$#)";
constexpr std::size_t most_listed = 20;

std::string sum(const std::vector<std::uint64_t>& counts)
{
    std::uint64_t all = 0;
    for (const auto count : counts) {
        all += count;
    }
    return std::to_string(all);
}

/// "[see above]" without its brackets, in italics.
std::string aside(std::string note)
{
    note = note.substr(note.front() == '[' || note.front() == '(' ? 1 : 0);
    note = note.substr(0, note.find_last_not_of("])") + 1);
    return " — *" + markdown_text(note) + "*";
}

std::string linked(const std::string& address)
{
    const bool web = address.compare(0, 7, "http://") == 0 || address.compare(0, 8, "https://") == 0;
    const auto breaks = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>'; };
    return web && std::none_of(address.begin(), address.end(), breaks) ? "<" + address + ">" : markdown_text(address);
}

class DossierWriter {
public:
    DossierWriter(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options,
                  const Dossier& dossier)
        : out_{out},
          session_{session},
          trace_{trace},
          options_{options},
          dossier_{dossier}
    {
    }

    void write()
    {
        out_ << "# " << markdown_text(session_.say(Message::dossier_title, root_names(trace_))) << "\n";
        write_question();
        heading(Message::dossier_outline);
        for (const auto& entry : dossier_.outline) {
            write_entry(entry);
        }
        write_gaps();
        heading(Message::dossier_sources);
        for (std::size_t at = 0; at < dossier_.notes.size(); ++at) {
            out_ << "[^" << at + 1 << "]: " << footnote(dossier_.notes[at]) << "\n";
        }
    }

private:
    using Chosen = std::function<bool(const DossierEntry&, const TraceLine&)>;

    void heading(Message words) { out_ << "\n## " << session_.say(words) << "\n\n"; }
    void item(const std::string& text) { out_ << "- " << text << "\n"; }

    void write_question()
    {
        heading(Message::dossier_question);
        item(markdown_text(trace_question(trace_, options_, session_)));
        const auto day = typed_date(session_.as_of);
        item(day ? session_.say(Message::dossier_day, spoken_date(to_string(*day), session_.language))
                 : session_.say(Message::dossier_any_day));
        std::string limits;
        for (const auto& phrase : limit_phrases(trace_, options_, session_)) {
            limits.append(limits.empty() ? "" : "; ").append(phrase);
        }
        item(markdown_text(session_.say(Message::dossier_limits, limits)));
        const auto& store = dossier_.store;
        item(markdown_text(session_.say(Message::dossier_store, store.articles, sum(store.nodes), sum(store.edges),
                                        store.evidence, dossier_.rules.empty() ? "?" : dossier_.rules)));
    }

    void write_entry(const DossierEntry& entry)
    {
        const auto& line = trace_.lines[entry.line];
        out_ << std::string(2 * line.depth, ' ') << "- ";
        if (line.hop) {
            out_ << relation_phrase(line.hop->step, session_.language) << ": ";
        }
        out_ << "**" << markdown_text(line.node.label) << "**";
        if (line.hop && line.hop->inspector) {
            out_ << " " << markdown_text(session_.say(Message::inspected_by, line.hop->inspector->label));
        }
        out_ << mark(entry.hop, line.hop.has_value());
        if (line.end != TraceEnd::shown_elsewhere) {
            write_facts(entry, line);
        }
        write_notes(entry, line);
        out_ << "\n";
    }

    void write_facts(const DossierEntry& entry, const TraceLine& line)
    {
        if (!line.node.date.empty()) {
            out_ << ", " << spoken_date(line.node.date, session_.language);
        }
        if (!line.node.title.empty() && line.node.label.find(line.node.title) == std::string::npos) {
            out_ << ", " << markdown_text(line.node.title);
        }
        for (const auto& issuer : entry.issuers) {
            out_ << ", " << markdown_text(session_.say(Message::dossier_issued_by, issuer.node.label))
                 << mark(issuer.source, true);
        }
        const bool told = line.hop && line.hop->step == along(Relation::promulgates);
        for (const auto& decision : told ? std::vector<DossierTie>{} : entry.promulgated_by) {
            const auto name = dated_name(decision.node.label, decision.node.date, session_);
            out_ << ", " << markdown_text(session_.say(Message::promulgated_with, name)) << mark(decision.source, true);
        }
        for (std::size_t at = 0; at < line.remarks.size(); ++at) {
            out_ << "; **" << markdown_text(remark_phrase(line.remarks[at], session_)) << "**"
                 << mark(entry.remarks[at], true);
        }
    }

    void write_notes(const DossierEntry& entry, const TraceLine& line)
    {
        const auto weak = line.hop && line.hop->weak ? session_.say(Message::weak) : std::string{};
        const auto vague = entry.provisional ? session_.say(Message::dossier_provisional_mark) : std::string{};
        for (const auto& note :
             {weak, vague, fit_note(line, session_), end_note(line, entry.branches_above, session_)}) {
            out_ << (note.empty() ? std::string{} : aside(note));
        }
    }

    /// "[^3] (and 2 more pieces of evidence)".
    std::string mark(const SourceMark& source, bool needed) const
    {
        if (!source.note) {
            return needed ? " " + session_.say(Message::footnote_gazetteer) : std::string{};
        }
        return "[^" + std::to_string(*source.note) + "]" + more_note(source.more, session_);
    }

    void write_gaps()
    {
        heading(Message::dossier_gaps);
        item(session_.say(Message::dossier_absence));
        for (const auto& sentence : limit_sentences(trace_, options_, session_)) {
            item(markdown_text(sentence));
        }
        list(options_.up ? Message::dossier_ends_up : Message::dossier_ends,
             [](const DossierEntry&, const TraceLine& line) { return line.end == TraceEnd::nothing_further; });
        list(Message::dossier_undated,
             [](const DossierEntry&, const TraceLine& line) { return line.hop && line.fit == TraceFit::undated; });
        list(Message::dossier_provisional,
             [](const DossierEntry& entry, const TraceLine&) { return entry.provisional; });
        for (std::size_t root = 0; root < trace_.roots; ++root) {
            for (const auto& candidate : trace_.may_be.at(root)) {
                item(markdown_text(session_.say(Message::dossier_may_be, trace_.lines[root].node.label,
                                                named(candidate.node), clue_words(candidate.clues, session_))));
            }
        }
    }

    /// The lines that `chosen` tells, under a sentence that counts them.
    void list(Message words, const Chosen& chosen)
    {
        std::vector<std::string> names;
        for (const auto& entry : dossier_.outline) {
            const auto& line = trace_.lines[entry.line];
            if (chosen(entry, line)) {
                names.push_back(named(line.node));
            }
        }
        if (names.empty()) {
            return;
        }
        item(session_.say(words, names.size()));
        for (std::size_t at = 0; at < std::min(names.size(), most_listed); ++at) {
            out_ << "  - " << markdown_text(names[at]) << "\n";
        }
        if (names.size() > most_listed) {
            out_ << "  - " << session_.say(Message::dossier_more, names.size() - most_listed) << "\n";
        }
    }

    std::string named(const NodeLine& node) const
    {
        auto text = dated_name(node.label, node.date, session_);
        for (const auto& issuer : node.issuers) {
            text += ", " + issuer.label;
        }
        return text;
    }

    std::string footnote(const Footnote& note) const
    {
        const auto& article = note.citation.article;
        const auto day = article.date.empty() ? note.citation.date : article.date;
        std::string text;
        if (!note.citation.quote.empty()) {
            text += "“" + markdown_text(note.citation.quote) + "” — ";
        }
        if (!article.title.empty()) {
            text += "*" + markdown_text(article.title) + "*, ";
        }
        text += article.publisher.empty() ? "" : markdown_text(article.publisher) + ", ";
        text += day.empty() ? session_.say(Message::undated) : spoken_date(day, session_.language);
        const auto source = article.url.empty() ? std::string{source_of(article)} : article.url;
        text += ". " + session_.say(Message::footnote_source, linked(source));
        for (const auto& reading : note.readings) {
            text += " " + session_.say(Message::footnote_reading, markdown_text(reading.rule), reading.confidence);
        }
        return text;
    }

    std::ostream& out_;
    const Session& session_;
    const Trace& trace_;
    const TraceOptions& options_;
    const Dossier& dossier_;
};

}  // namespace

std::string markdown_text(std::string_view text)
{
    std::string safe;
    bool gap = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte == 0x7F) {
            gap = !safe.empty();
            continue;
        }
        safe.append(gap ? " " : "").append(meaningful.find(c) == std::string_view::npos ? "" : "\\").push_back(c);
        gap = false;
    }
    return safe;
}

void write_dossier(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options,
                   const Dossier& dossier)
{
    DossierWriter{out, session, trace, options, dossier}.write();
}

}  // namespace soichi::cli
