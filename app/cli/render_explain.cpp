#include "app/cli/render_explain.hpp"

#include <string>

#include "app/cli/marked_text.hpp"
#include "app/cli/render_doubts.hpp"
#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "      ";

Ink ink_of(Kind kind)
{
    switch (kind) {
    case Kind::directive:
        return Ink::directive;
    case Kind::agency:
        return Ink::agency;
    case Kind::official:
        return Ink::official;
    case Kind::locality:
        return Ink::locality;
    case Kind::article:
        break;
    }
    return Ink::plain;
}

/// Writes one explanation.
class Explainer {
public:
    Explainer(std::ostream& out, const Session& session, const Explanation& explanation)
        : out_{out}, session_{session}, style_{session.style()}, explanation_{explanation}, sheet_{explanation.sheet},
          codes_{entity_codes(sheet_.entities)}
    {
    }

    void run()
    {
        head();
        text();
        names();
        claims();
        doubts();
    }

private:
    void heading(Message message, std::size_t count)
    {
        out_ << '\n' << inked(style_, Ink::strong, session_.say(message, count)) << '\n';
    }

    void head()
    {
        const auto& article = sheet_.article;
        out_ << paragraph(style_, {{article.title, Ink::strong}}, "", indent);
        const auto source = article.sources.empty() ? article.url : article.sources.front().name;
        out_ << paragraph(style_, {{to_string(article.id) + " · " + source, Ink::faint}}, "", indent);
        std::vector<Piece> legend;
        for (const auto kind : {Kind::directive, Kind::agency, Kind::official, Kind::locality}) {
            const auto word = kind_word(kind, session_.language);
            legend.push_back({style_.colour ? word : std::string{rule_of(kind).letter} + " " + word, ink_of(kind)});
            legend.push_back({" · ", Ink::faint});
        }
        legend.push_back({(style_.colour ? "" : "? ") + session_.say(Message::doubtful), Ink::doubtful});
        out_ << paragraph(style_, legend, "", "") << '\n';
    }

    [[nodiscard]] Ink ink_of_mark(const Mark& mark) const
    {
        return mark.kind == MarkKind::doubt ? Ink::doubtful : ink_of(sheet_.entities[mark.index].kind);
    }

    /// Each line of the article becomes a paragraph.
    void text()
    {
        std::vector<Piece> line;
        std::vector<Ink> inks{Ink::plain};
        const auto end_line = [&] {
            out_ << (line.empty() ? "\n" : paragraph(style_, line, "", ""));
            line.clear();
        };
        const auto sign = [&](const std::string& words) {
            if (!style_.colour) {
                line.push_back({words, Ink::plain});
            }
        };
        walk_marks(
            explanation_.text, explanation_.mentions,
            [&](const Mark& mark) {
                sign("[" + (mark.kind == MarkKind::doubt ? "?" : codes_[mark.index]) + " ");
                inks.push_back(ink_of_mark(mark));
            },
            [&](std::string_view words) {
                for (auto end = words.find('\n'); end != std::string_view::npos; end = words.find('\n')) {
                    line.push_back({std::string{words.substr(0, end)}, inks.back()});
                    end_line();
                    words.remove_prefix(end + 1);
                }
                if (!words.empty()) {
                    line.push_back({std::string{words}, inks.back()});
                }
            },
            [&](const Mark&) {
                sign("]");
                inks.pop_back();
            });
        end_line();
    }

    void names()
    {
        heading(Message::field_entities, sheet_.entities.size());
        for (std::size_t i = 0; i < sheet_.entities.size(); ++i) {
            const auto& entity = sheet_.entities[i];
            out_ << paragraph(style_,
                              {{codes_[i] + " ", Ink::faint},
                               {entity.label, ink_of(entity.kind)},
                               {" (" + kind_word(entity.kind, session_.language) + ")", Ink::faint}},
                              indent, deeper);
        }
    }

    [[nodiscard]] std::string bytes(Span span) const { return session_.say(Message::at_bytes, span.begin, span.end); }

    void claims()
    {
        heading(Message::field_claims, sheet_.claims.size());
        Quoted quoted;
        for (const auto& [claim, from, to, quote] : sheet_.claims) {
            const auto phrase = relation_phrase(along(claim.relation), session_.language);
            out_ << paragraph(style_,
                              {{codes_[claim.from] + " ", Ink::faint},
                               {from, ink_of(sheet_.entities[claim.from].kind)},
                               {" " + phrase + " ", Ink::relation},
                               {codes_[claim.to] + " ", Ink::faint},
                               {to, ink_of(sheet_.entities[claim.to].kind)}},
                              indent, deeper);
            std::string facts{rule_of(claim.relation).label};
            for (const auto& [name, value] : claim.qualifiers) {
                facts += " · " + name + " " + value;
            }
            facts += " · " + claim.rule + " · " + fmt::format("{}", claim.confidence) + " · " + bytes(claim.evidence);
            out_ << paragraph(style_, {{facts, Ink::faint}}, deeper, deeper);
            out_ << paragraph(style_, {{quoted.quote(sheet_.article.id, claim.evidence, quote), Ink::quote}}, deeper, deeper);
        }
    }

    void doubts()
    {
        heading(Message::field_doubts, sheet_.doubts.size());
        for (const auto& doubt : sheet_.doubts) {
            write_doubt(out_, session_, style_, doubt, indent);
        }
    }

    std::ostream& out_;
    const Session& session_;
    Style style_;
    const Explanation& explanation_;
    const ArticleSheet& sheet_;
    std::vector<std::string> codes_;
};

}  // namespace

void write_explanation(std::ostream& out, const Session& session, const Explanation& explanation)
{
    Explainer{out, session, explanation}.run();
}

}  // namespace soichi::cli
