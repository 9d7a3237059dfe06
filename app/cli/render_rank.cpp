#include "app/cli/render_rank.hpp"

#include <fmt/format.h>

#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

std::string score_of(double score, Importance by)
{
    constexpr double percent = 100;
    return by == Importance::degree ? fmt::format("{:>8.0f}", score) : fmt::format("{:>7.3f}%", score * percent);
}

Message heading_of(const Ranking& ranking, Importance by)
{
    switch (by) {
    case Importance::page_rank:
        return Message::ranked_by_page_rank;
    case Importance::betweenness:
        return ranking.sampled ? Message::ranked_by_sampled_betweenness : Message::ranked_by_betweenness;
    default:
        return Message::ranked_by_degree;
    }
}

void write_more(std::ostream& out, const Session& session, const Style& style, std::size_t more,
                std::string_view indent)
{
    if (more > 0) {
        out << paragraph(style, {{session.say(Message::more_lines, more), Ink::faint}}, indent, indent);
    }
}

std::vector<Piece> described(const NodeLine& line, const Session& session)
{
    auto pieces = line_pieces(line, session);
    pieces.push_back({" (" + kind_word(line.id.kind, session.language) + ")", Ink::faint});
    return pieces;
}

}  // namespace

void write_ranking(std::ostream& out, const Session& session, const Ranking& ranking, const RankOptions& options)
{
    const auto style = session.style();
    out << paragraph(style, {{session.say(heading_of(ranking, options.by), ranking.nodes, ranking.edges), Ink::faint}},
                     "", "");
    for (const auto& line : ranking.lines) {
        constexpr std::string_view indent = "          ";
        out << paragraph(style, described(line.node, session), score_of(line.score, options.by) + "  ", indent);
    }
    write_more(out, session, style, ranking.more, "");
}

void write_groups(std::ostream& out, const Session& session, const Grouped& grouped)
{
    const auto style = session.style();
    out << paragraph(style,
                     {{session.say(Message::grouped, grouped.groups.size() + grouped.more, grouped.nodes, grouped.edges,
                                   fmt::format("{:.2f}", grouped.modularity)),
                       Ink::faint}},
                     "", "");
    std::size_t number = 0;
    for (const auto& group : grouped.groups) {
        out << paragraph(style, {{session.say(Message::group_heading, ++number, group.size), Ink::strong}}, "", "");
        for (const auto& member : group.members) {
            out << paragraph(style, described(member, session), "  ", "    ");
        }
        if (group.more > 0) {
            out << paragraph(style, {{session.say(Message::group_more, group.more), Ink::faint}}, "  ", "  ");
        }
    }
    write_more(out, session, style, grouped.more, "");
}

}  // namespace soichi::cli
