#include "app/cli/html_explain.hpp"

#include <algorithm>
#include <string>

#include "app/cli/marked_text.hpp"
#include "app/cli/render_doubts.hpp"
#include "app/cli/render_parts.hpp"
#include "query/dump/xml.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view sheet_of_styles = R"(
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #666; --said: #fff3c4;
  --directive: #7a1fa2; --agency: #0b57a4; --official: #1a6b2f; --locality: #00707c; --doubt: #a15c00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --paper: #17191c; --faint: #9a9a9a; --said: #4a3f12;
  --directive: #d9a3f0; --agency: #8fc1ff; --official: #8fdca3; --locality: #7fd8e2; --doubt: #f0b35c; } }
body { color: var(--ink); background: var(--paper); font: 16px/1.6 system-ui, sans-serif; margin: 1rem auto; max-width: 56rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-bottom: 2px solid; }
.directive { color: var(--directive); } .agency { color: var(--agency); } .official { color: var(--official); }
.locality { color: var(--locality); } .doubt { color: var(--doubt); }
mark.doubt { border-bottom-style: dotted; }
.faint { color: var(--faint); font-size: .9rem; }
:target { background: var(--said); outline: 2px solid var(--doubt); }
li { margin: .5rem 0; } q { font-style: italic; }
)";

/// Text between tags; line breaks stay what they are.
std::string escaped(std::string_view text)
{
    std::string all;
    while (true) {
        const auto end = text.find('\n');
        all += xml_escaped(text.substr(0, end));
        if (end == std::string_view::npos) {
            return all;
        }
        all += '\n';
        text.remove_prefix(end + 1);
    }
}

std::string span_id(Span span)
{
    return fmt::format("at-{}-{}", span.begin, span.end);
}

/// Writes one page.
class Page {
public:
    Page(std::ostream& out, const Session& session, const Explanation& explanation)
        : out_{out}, session_{session}, explanation_{explanation}, sheet_{explanation.sheet}, codes_{entity_codes(sheet_.entities)}
    {
    }

    void run()
    {
        head();
        text();
        names();
        claims();
        doubts();
        out_ << "</body>\n</html>\n";
    }

private:
    void head()
    {
        const auto& article = sheet_.article;
        const auto title = escaped(article.title);
        const auto source = article.sources.empty() ? article.url : article.sources.front().name;
        out_ << "<!DOCTYPE html>\n<html lang=\"" << (session_.language == Language::vietnamese ? "vi" : "en")
             << "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
             << "<title>" << title << "</title>\n<style>" << sheet_of_styles << "</style>\n</head>\n<body>\n<h1>" << title
             << "</h1>\n<p class=\"faint\">" << to_string(article.id) << " · " << escaped(source) << "</p>\n<p>";
        for (const auto kind : {Kind::directive, Kind::agency, Kind::official, Kind::locality}) {
            out_ << "<mark class=\"" << rule_of(kind).name << "\">" << kind_word(kind, session_.language) << "</mark> · ";
        }
        out_ << "<mark class=\"doubt\">" << session_.say(Message::doubtful) << "</mark></p>\n";
    }

    void open(const Mark& mark)
    {
        switch (mark.kind) {
        case MarkKind::said:
            out_ << "<span id=\"" << span_id(mark.span) << "\">";
            break;
        case MarkKind::doubt:
            out_ << "<mark class=\"doubt\" id=\"" << span_id(mark.span) << "\">";
            break;
        case MarkKind::entity: {
            const auto& entity = sheet_.entities[mark.index];
            out_ << "<mark class=\"" << rule_of(entity.kind).name << "\" title=\"" << codes_[mark.index] << ' '
                 << escaped(entity.label) << "\">";
            break;
        }
        }
    }

    void anchor(const Mark& mark)
    {
        if (mark.kind != MarkKind::entity) {
            out_ << "<span id=\"" << span_id(mark.span) << "\"></span>";
        }
    }

    /// Clauses and names together. What overlaps a clause without lying inside it loses its mark; a clause that overlaps
    /// another can still be gone to: its place is kept, empty, at its beginning.
    void text()
    {
        auto marks = explanation_.mentions;
        for (const auto& said : said_in(sheet_)) {
            if (said.span.end <= explanation_.text.size()) {
                marks.push_back(said);
            }
        }
        std::vector<Mark> overlapping;
        marks = nested(std::move(marks), &overlapping);
        out_ << "<div class=\"text\">";
        std::size_t at = 0;
        auto next = overlapping.begin();
        const auto write = [&](std::string_view words) {
            for (; next != overlapping.end() && next->span.begin < at + words.size(); ++next) {
                const auto before = std::max<std::size_t>(next->span.begin, at) - at;
                out_ << escaped(words.substr(0, before));
                words.remove_prefix(before);
                at += before;
                anchor(*next);
            }
            out_ << escaped(words);
            at += words.size();
        };
        walk_marks(
            explanation_.text, marks, [&](const Mark& mark) { open(mark); }, write,
            [&](const Mark& mark) { out_ << (mark.kind == MarkKind::said ? "</span>" : "</mark>"); });
        out_ << "</div>\n";
    }

    void heading(Message message, std::size_t count) { out_ << "<h2>" << session_.say(message, count) << "</h2>\n"; }

    void entity(std::uint32_t index)
    {
        const auto& of = sheet_.entities[index];
        out_ << codes_[index] << " <span class=\"" << rule_of(of.kind).name << "\">" << escaped(of.label) << "</span>";
    }

    void link(Span span, const std::string& quote)
    {
        out_ << "<a href=\"#" << span_id(span) << "\">" << session_.say(Message::at_bytes, span.begin, span.end) << "</a><br/><q>"
             << escaped(quote) << "</q>";
    }

    void names()
    {
        heading(Message::field_entities, sheet_.entities.size());
        out_ << "<ul>\n";
        for (std::uint32_t i = 0; i < sheet_.entities.size(); ++i) {
            out_ << "<li>";
            entity(i);
            out_ << " <span class=\"faint\">" << kind_word(sheet_.entities[i].kind, session_.language) << "</span></li>\n";
        }
        out_ << "</ul>\n";
    }

    void claims()
    {
        heading(Message::field_claims, sheet_.claims.size());
        out_ << "<ul>\n";
        for (const auto& shown : sheet_.claims) {
            const auto& claim = shown.claim;
            out_ << "<li>";
            entity(claim.from);
            out_ << " <b>" << relation_phrase(along(claim.relation), session_.language) << "</b> ";
            entity(claim.to);
            out_ << "<br/><span class=\"faint\">" << rule_of(claim.relation).label;
            for (const auto& [name, value] : claim.qualifiers) {
                out_ << " · " << escaped(name) << ' ' << escaped(value);
            }
            out_ << " · " << escaped(claim.rule) << " · " << claim.confidence << " · </span>";
            link(claim.evidence, shown.quote);
            out_ << "</li>\n";
        }
        out_ << "</ul>\n";
    }

    void doubts()
    {
        heading(Message::field_doubts, sheet_.doubts.size());
        out_ << "<ul>\n";
        for (const auto& [doubt, quote] : sheet_.doubts) {
            out_ << "<li><span class=\"doubt\">" << reason_sentence(doubt.reason, session_.language) << "</span> <span class=\"faint\">"
                 << rule_of(doubt.reason).name << " · " << concern_phrase(doubt, session_) << " · </span>";
            link(doubt.span, quote);
            for (const auto& candidate : doubt.candidates) {
                out_ << "<br/>? " << escaped(candidate.label);
                if (candidate.score > 0) {
                    out_ << " (" << candidate.score << ")";
                }
            }
            out_ << "</li>\n";
        }
        out_ << "</ul>\n";
    }

    std::ostream& out_;
    const Session& session_;
    const Explanation& explanation_;
    const ArticleSheet& sheet_;
    std::vector<std::string> codes_;
};

}  // namespace

void write_html(std::ostream& out, const Session& session, const Explanation& explanation)
{
    Page{out, session, explanation}.run();
}

}  // namespace soichi::cli
