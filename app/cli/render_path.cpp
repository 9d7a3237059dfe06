#include "app/cli/render_path.hpp"

#include <string>

#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

void write_hop(std::ostream& out, const Session& session, const Style& style, const PathHop& hop, Quoted& quoted)
{
    const bool forth = hop.step.direction == Direction::out;
    std::vector<Piece> joint{{relation_phrase(hop.step, session.language), Ink::relation}};
    if (hop.parallel > 0) {
        joint.push_back({" " + session.say(Message::parallel_edges, hop.parallel), Ink::faint});
    }
    out << paragraph(style, joint, forth ? "  ↓ " : "  ↑ ", "    ");
    write_proof(out, session, style, hop.proof, "  │ ", quoted);
    out << paragraph(style, line_pieces(hop.to, session), "", "  ");
}

}  // namespace

void write_path(std::ostream& out, const Session& session, const Path& path, const PathOptions& options)
{
    const auto style = session.style();
    if (!path.found) {
        out << paragraph(style, {{session.say(Message::no_path), Ink::plain}}, "", "");
        if (path.nodes_reached) {
            out << paragraph(style, {{session.say(Message::path_budget, options.max_nodes), Ink::warning}}, "", "");
        }
        return;
    }
    if (path.hops.empty()) {
        out << session.say(Message::path_same) << '\n';
        return;
    }
    out << paragraph(style, line_pieces(path.hops.front().from, session), "", "  ");
    Quoted quoted;
    for (const auto& hop : path.hops) {
        write_hop(out, session, style, hop, quoted);
    }
}

}  // namespace soichi::cli
