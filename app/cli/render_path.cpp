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

void write_path(std::ostream& out, const Session& session, const PathHops& hops, Quoted& quoted)
{
    const auto style = session.style();
    out << paragraph(style, line_pieces(hops.front().from, session), "", "  ");
    for (const auto& hop : hops) {
        write_hop(out, session, style, hop, quoted);
    }
}

std::string heading(const Session& session, std::size_t number, std::size_t hops)
{
    return hops == 1 ? session.say(Message::path_number_one, number) : session.say(Message::path_number, number, hops);
}

void write_limits(std::ostream& out, const Session& session, const Paths& found, const PathOptions& options)
{
    const auto style = session.style();
    if (found.nodes_reached) {
        const auto wording = found.paths.empty() ? Message::path_budget : Message::path_cut;
        out << paragraph(style, {{session.say(wording, options.max_nodes), Ink::warning}}, "", "");
    } else if (found.paths.size() < options.count) {
        out << paragraph(style, {{session.say(Message::paths_all), Ink::faint}}, "", "");
    }
}

}  // namespace

void write_paths(std::ostream& out, const Session& session, const Paths& found, const PathOptions& options)
{
    const auto style = session.style();
    if (found.paths.empty()) {
        const bool limited = options.max_hops != 0 || !options.only.empty() || options.min_confidence > 0 ||
                             options.period.from || options.period.to || !session.as_of.empty();
        out << paragraph(style, {{session.say(limited ? Message::no_path_within : Message::no_path), Ink::plain}}, "",
                         "");
        if (found.nodes_reached) {
            write_limits(out, session, found, options);
        }
        return;
    }
    if (found.paths.front().empty()) {
        out << session.say(Message::path_same) << '\n';
        return;
    }
    Quoted quoted;
    for (std::size_t i = 0; i < found.paths.size(); ++i) {
        const auto& hops = found.paths[i];
        if (options.count > 1) {
            out << inked(style, Ink::strong, heading(session, i + 1, hops.size())) << '\n';
        }
        write_path(out, session, hops, quoted);
        if (options.count > 1) {
            out << '\n';
        }
    }
    write_limits(out, session, found, options);
}

}  // namespace soichi::cli
