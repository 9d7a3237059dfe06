#include "importers/read/html/html_region.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "importers/read/html/html_density.hpp"
#include "importers/read/html/html_furniture.hpp"

namespace soichi {

namespace {

constexpr std::uint32_t shortest_body = 40;  ///< bytes
constexpr double most_links = 0.35;          ///< of an article's text

bool reads_like_text(const PageReading& reading, const TextSums& seen, NodeIndex node)
{
    return reading.sums.text(reading.page, node) >= shortest_body &&
           seen.linked_share(reading.page, node) <= most_links;
}

/// The mark of the text: that of the first row of the table which a part of the page that reads like text has; its
/// largest one.
std::optional<MarkedNode> marked_body(const PageReading& reading, const TextSums& seen)
{
    std::map<std::size_t, MarkedNode> best;
    for (const auto& mark : reading.marks) {
        if (mark.role != MarkRole::body || !reads_like_text(reading, seen, mark.node)) {
            continue;
        }
        const auto [known, fresh] = best.emplace(mark.row, mark);
        if (!fresh &&
            reading.sums.text(reading.page, mark.node) > reading.sums.text(reading.page, known->second.node)) {
            known->second = mark;
        }
    }
    return best.empty() ? std::nullopt : std::optional{best.begin()->second};
}

/// The body, and the parts outside it that its family of portals gives to a text.
Region with_parts(const PageReading& reading, const MarkedNode& body)
{
    Region region{{body.node}, true, reading.furniture};
    for (const auto& mark : reading.marks) {
        const auto node = mark.node;
        const auto& page = reading.page;
        const bool apart = std::none_of(region.parts.begin(), region.parts.end(), [&](NodeIndex part) {
            return std::max(node, part) < std::min(page[node].end, page[part].end);
        });
        if (mark.role == MarkRole::part && mark.family == body.family && apart) {
            region.parts.push_back(node);
        }
    }
    std::sort(region.parts.begin(), region.parts.end());
    return region;
}

/// The `<article>` that holds most of what all of them hold; 0 where there is none.
NodeIndex only_article(const PageReading& reading, const TextSums& seen)
{
    constexpr double most = 0.6;
    NodeIndex best = 0;
    std::uint32_t all = 0;
    for (NodeIndex node = 0; node < reading.page.size(); ++node) {
        if (reading.page[node].tag == Tag::article) {
            const auto text = seen.text(reading.page, node);
            all += text;
            best = best == 0 || text > seen.text(reading.page, best) ? node : best;
        }
    }
    const bool fits = best != 0 && reads_like_text(reading, seen, best) && seen.text(reading.page, best) >= most * all;
    return fits ? best : 0;
}

}  // namespace

Region region_of(const PageReading& reading)
{
    const TextSums seen{reading.page, reading.furniture};
    if (const auto body = marked_body(reading, seen)) {
        return with_parts(reading, *body);
    }
    Region region{{}, false, likely_furniture_of(reading.page, reading.furniture, reading.sums)};
    if (const auto article = only_article(reading, seen); article != 0) {
        region.parts = {article};
    } else {
        region.parts = densest_part(reading.page, region.furniture, reading.title.node);
    }
    // Broken pages have several bodies.
    if (region.parts.empty() || reading.page[region.begin()].tag == Tag::body) {
        region.parts = {0};
    }
    return region;
}

}  // namespace soichi
