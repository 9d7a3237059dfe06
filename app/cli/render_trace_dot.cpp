#include "app/cli/render_trace_dot.hpp"

#include <set>
#include <string>
#include <utility>

#include "app/cli/render_parts.hpp"
#include "app/cli/render_trace_words.hpp"
#include "query/dump/dot.hpp"

namespace soichi::cli {

namespace {

constexpr std::size_t node_width = 30;
constexpr std::size_t wide = 80;

/// A quoted DOT string of several lines, each wrapped.
std::string label_of(const std::vector<std::string>& lines, std::size_t width)
{
    std::string label;
    for (const auto& line : lines) {
        const auto quoted = dot_label(line, width);
        label.append(label.empty() ? "" : "\\n").append(quoted, 1, quoted.size() - 2);
    }
    return '"' + label + '"';
}

std::string_view border_of(TraceEnd end)
{
    switch (end) {
    case TraceEnd::nothing_further:
        return ",dashed";
    case TraceEnd::depth_limit:
    case TraceEnd::node_limit:
    case TraceEnd::left_out:
        return ",dotted";
    default:
        return "";
    }
}

class Drawing {
public:
    Drawing(std::ostream& out, const Session& session, const Trace& trace) : out_{out}, session_{session}, trace_{trace}
    {
    }

    void write(const TraceOptions& options)
    {
        std::vector<std::string> caption{trace_question(trace_, options, session_),
                                         session_.say(Message::drawing_legend)};
        for (auto& sentence : limit_sentences(trace_, options, session_)) {
            caption.push_back(std::move(sentence));
        }
        out_ << "digraph \"trace\" {\n"
                "  graph [charset=\"UTF-8\", rankdir=\"LR\", fontname=\"sans-serif\", labelloc=\"b\",\n"
                "         label="
             << label_of(caption, wide)
             << "];\n"
                "  node [style=\"filled\", fontname=\"sans-serif\"];\n"
                "  edge [fontname=\"sans-serif\", fontsize=\"10\"];\n";
        for (std::size_t at = 0; at < trace_.lines.size(); ++at) {
            write_node(at);
        }
        for (const auto& line : trace_.lines) {
            for (const auto child : line.children) {
                write_hop(line.node.id, trace_.lines[child]);
            }
        }
        out_ << "}\n";
    }

private:
    void write_node(std::size_t at)
    {
        const auto& line = trace_.lines[at];
        if (line.end == TraceEnd::shown_elsewhere || !drawn_.insert(line.node.id).second) {
            return;
        }
        std::vector<std::string> label{line.node.label};
        if (!line.node.date.empty()) {
            label.push_back(spoken_date(line.node.date, session_.language));
        }
        for (const auto& issuer : line.node.issuers) {
            label.push_back(issuer.label);
        }
        for (const auto& remark : line.remarks) {
            label.push_back("! " + remark_phrase(remark, session_));
        }
        write_node(line.node.id, label, border_of(line.end), at < trace_.roots);
    }

    void write_node(NodeId id, const std::vector<std::string>& label, std::string_view border, bool root)
    {
        const auto& style = dot_style(id.kind);
        out_ << fmt::format("  \"{}\" [label={}, shape=\"{}\", fillcolor=\"{}\", style=\"filled{}\"{}];\n",
                            to_string(id), label_of(label, node_width), style.shape, style.fill, border,
                            root ? ", penwidth=\"2\"" : "");
    }

    void write_hop(NodeId above, const TraceLine& line)
    {
        const auto& hop = *line.hop;
        if (!hop.inspector) {
            write_edge(above, line.node.id, hop, hop.step);
            return;
        }
        const auto& inspector = *hop.inspector;
        if (drawn_.insert(inspector.id).second) {
            write_node(inspector.id, {inspector.label}, "", false);
        }
        if (checked_.emplace(above, inspector.id).second) {
            out_ << fmt::format("  \"{}\" -> \"{}\" [label={}, style=\"dotted\", tooltip={}, dir=\"back\"];\n",
                                to_string(above), to_string(inspector.id),
                                dot_label(session_.say(Message::drawing_inspection)),
                                label_of(tooltip(hop.proof), wide));
        }
        if (inspections_.insert(hop.edge).second) {
            write_edge(inspector.id, line.node.id, hop, hop.step);
        }
    }

    /// From left to right as the walk goes; the arrow's head where the stored edge has it.
    void write_edge(NodeId left, NodeId right, const TraceHop& hop, Step step)
    {
        const auto forth = relation_phrase(along(step.relation), session_.language);
        out_ << fmt::format("  \"{}\" -> \"{}\" [id=\"{}\", label={}, style=\"{}\", tooltip={}{}];\n", to_string(left),
                            to_string(right), to_string(hop.edge), dot_label(forth), dot_stroke(step.relation),
                            label_of(tooltip(hop.proof), wide),
                            step.direction == Direction::in ? ", dir=\"back\"" : "");
    }

    std::vector<std::string> tooltip(const Proof& proof) const
    {
        if (!proof.best) {
            return {session_.say(Message::from_gazetteer)};
        }
        const auto& article = proof.best->article;
        std::vector<std::string> lines{"“" + proof.best->quote + "”"};
        auto source = "— " + article.title;
        source += article.date.empty() ? "" : ", " + spoken_date(article.date, session_.language);
        source += more_note(proof.more, session_);
        lines.push_back(std::move(source));
        return lines;
    }

    std::ostream& out_;
    const Session& session_;
    const Trace& trace_;
    std::set<NodeId> drawn_;
    std::set<std::pair<NodeId, NodeId>> checked_;
    std::set<EdgeId> inspections_;
};

}  // namespace

void write_trace_drawing(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options)
{
    Drawing{out, session, trace}.write(options);
}

}  // namespace soichi::cli
