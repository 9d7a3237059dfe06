#include "app/cli/render_trace.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "app/cli/clue_words.hpp"
#include "app/cli/render_parts.hpp"
#include "app/cli/render_trace_words.hpp"

namespace soichi::cli {

namespace {

bool same_sentence(const Proof& a, const Proof& b)
{
    const auto& one = a.best->evidence;
    const auto& other = b.best->evidence;
    return one.article == other.article && one.span == other.span;
}

/// Draws one tree after the other, and knows which directives' branches already stand above.
class TreeDrawing {
public:
    TreeDrawing(std::ostream& out, const Session& session, const Trace& trace)
        : out_{out},
          session_{session},
          style_{session.style()},
          trace_{trace}
    {
    }

    void draw_root(std::size_t at)
    {
        out_ << paragraph(style_, head(at), "", "  ");
        write_remarks(at, trace_.lines[at].children.empty() ? "  " : "│ ");
        draw_children(at, "");
    }

private:
    void draw_children(std::size_t at, const std::string& prefix)
    {
        drawn_.insert(trace_.lines[at].node.id);
        const auto& children = trace_.lines[at].children;
        for (std::size_t i = 0; i < children.size(); ++i) {
            draw_child(children[i], prefix, i + 1 == children.size());
        }
    }

    void draw_child(std::size_t at, const std::string& prefix, bool last)
    {
        const auto& line = trace_.lines[at];
        const auto below = prefix + (last ? "   " : "│  ");
        const auto beside = below + (line.children.empty() ? "  " : "│ ");
        out_ << paragraph(style_, head(at), prefix + (last ? "└─ " : "├─ "), beside);
        write_proof(out_, session_, style_, line.hop->proof, beside, quoted_);
        write_remarks(at, beside);
        if (line.end != TraceEnd::shown_elsewhere) {
            draw_children(at, below);
        }
    }

    /// Those of one relation in one paragraph, then the sentences behind them, each once.
    void write_remarks(std::size_t at, const std::string& prefix)
    {
        const auto& remarks = trace_.lines[at].remarks;
        for (std::size_t first = 0; first < remarks.size();) {
            auto text = "! " + relation_phrase(remarks[first].step, session_.language) + " ";
            std::vector<const Proof*> proofs;
            auto next = first;
            for (; next < remarks.size() && remarks[next].step == remarks[first].step; ++next) {
                const auto& proof = remarks[next].proof;
                text.append(next == first ? "" : ", ").append(remark_name(remarks[next], session_));
                text.append(more_note(proof.more, session_));
                const auto same = [&proof](const Proof* other) { return same_sentence(*other, proof); };
                if (std::none_of(proofs.begin(), proofs.end(), same)) {
                    proofs.push_back(&proof);
                }
            }
            out_ << paragraph(style_, {{text, Ink::warning}}, prefix, prefix + "  ");
            for (const auto* proof : proofs) {
                write_proof(out_, session_, style_, {proof->best, 0}, prefix, quoted_);
            }
            first = next;
        }
    }

    std::vector<Piece> head(std::size_t at) const
    {
        const auto& line = trace_.lines[at];
        std::vector<Piece> pieces;
        if (line.hop) {
            pieces.push_back({relation_phrase(line.hop->step, session_.language) + ": ", Ink::relation});
        }
        const auto node = line_pieces(line.node, session_);
        pieces.insert(pieces.end(), node.begin(), node.end());
        if (line.hop && line.hop->inspector) {
            pieces.push_back({" " + session_.say(Message::inspected_by, line.hop->inspector->label), Ink::plain});
        }
        if (line.hop && line.hop->weak) {
            pieces.push_back({" " + session_.say(Message::weak), Ink::faint});
        }
        for (const auto& note : {fit_note(line, session_), end_note(line, drawn_.contains(line.node.id), session_)}) {
            if (!note.empty()) {
                pieces.push_back({" " + note, Ink::faint});
            }
        }
        return pieces;
    }

    std::ostream& out_;
    const Session& session_;
    Style style_;
    const Trace& trace_;
    std::set<NodeId> drawn_;
    Quoted quoted_;
};

}  // namespace

void write_trace(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options)
{
    TreeDrawing drawing{out, session, trace};
    for (std::size_t root = 0; root < trace.roots; ++root) {
        drawing.draw_root(root);
        write_may_be(out, session, trace.may_be.at(root), "");
    }
    const auto style = session.style();
    for (const auto& sentence : limit_sentences(trace, options, session)) {
        out << paragraph(style, {{sentence, Ink::warning}}, "", "");
    }
}

}  // namespace soichi::cli
