#include "importers/read/pdf/page_margins.hpp"

#include <algorithm>
#include <cmath>

#include "importers/read/text_clues.hpp"

namespace soichi {

namespace {

/// Edges are the same, give or take so many points.
constexpr double same_edge = 2.5;

/// A margin is an edge at which this share of all lines begins or ends.
constexpr double share_at_left = 0.1;
constexpr double share_at_right = 0.25;

/// The share of `sorted` edges that are at `edge`.
double share_at(const std::vector<double>& sorted, double edge)
{
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), edge - same_edge);
    const auto last = std::upper_bound(sorted.begin(), sorted.end(), edge + same_edge);
    return static_cast<double>(last - first) / static_cast<double>(sorted.size());
}

/// The leftmost edge where several lines begin.
double left_margin(std::vector<double> edges)
{
    std::sort(edges.begin(), edges.end());
    const auto found =
        std::find_if(edges.begin(), edges.end(), [&](double edge) { return share_at(edges, edge) >= share_at_left; });
    return found == edges.end() ? edges.front() : *found;
}

/// The rightmost edge where many lines end, as they do in justified text; else the rightmost at all.
double right_margin(std::vector<double> edges)
{
    std::sort(edges.begin(), edges.end());
    const auto found = std::find_if(edges.rbegin(), edges.rend(),
                                    [&](double edge) { return share_at(edges, edge) >= share_at_right; });
    return found == edges.rend() ? edges.back() : *found;
}

/// Where the lines with an indent begin that go on at the margin in small letters; 0 where there are hardly any.
double first_line_edge(const std::vector<FlowLine>& lines, std::size_t column, double left)
{
    constexpr double least_indent = 8;
    constexpr std::size_t fewest = 2;
    std::vector<double> edges;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto& next = lines[i + 1];
        const bool both = !line.finished && !next.finished && line.column == column && next.column == column;
        if (both && line.piece.left > left + least_indent && std::abs(next.piece.left - left) < same_edge &&
            begins_small(next.piece.text)) {
            edges.push_back(line.piece.left);
        }
    }
    std::sort(edges.begin(), edges.end());
    return edges.size() < fewest ? 0 : edges[edges.size() / 2];
}

}  // namespace

std::map<std::size_t, Margins> margins_of(const std::vector<FlowLine>& lines)
{
    std::map<std::size_t, std::pair<std::vector<double>, std::vector<double>>> edges;
    for (const auto& line : lines) {
        if (!line.finished) {
            auto& [lefts, rights] = edges[line.column];
            lefts.push_back(line.piece.left);
            rights.push_back(line.piece.right);
        }
    }
    std::map<std::size_t, Margins> margins;
    for (const auto& [column, sides] : edges) {
        const auto left = left_margin(sides.first);
        margins[column] = {left, right_margin(sides.second), first_line_edge(lines, column, left)};
    }
    return margins;
}

double distance_below(const std::vector<FlowLine>& lines, std::size_t at)
{
    if (at + 1 >= lines.size() || lines[at].page != lines[at + 1].page || lines[at].column != lines[at + 1].column ||
        lines[at].finished || lines[at + 1].finished) {
        return 0;
    }
    // Baselines: what stands above them differs with the accents.
    return std::max(0.0, lines[at + 1].piece.bottom - lines[at].piece.bottom);
}

double pitch_around(const std::vector<FlowLine>& lines, std::size_t at)
{
    constexpr std::size_t reach = 4;
    double pitch = 0;
    for (auto i = at > reach ? at - reach : 0; i <= at + reach && i + 1 < lines.size(); ++i) {
        const auto distance = distance_below(lines, i);
        const bool like = std::abs(lines[i].piece.size - lines[at].piece.size) < 1;
        if (distance > lines[i].piece.size / 2 && like && (pitch == 0 || distance < pitch)) {
            pitch = distance;
        }
    }
    return pitch;
}

}  // namespace soichi
