#include "importers/read/html/html_beside.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "importers/read/html/html_furniture.hpp"
#include "importers/read/html/page_phrases.hpp"
#include "importers/read/times/time_stamp.hpp"

namespace soichi {

namespace {

using Lines = std::vector<HtmlLine>;

constexpr NodeIndex near = 60;                  ///< nodes
constexpr NodeIndex very_near = 20;             ///< nodes
constexpr std::size_t most_lines_between = 20;  ///< of title and text; more are no lead but columns of the page

bool is_beside(const Page& page, NodeIndex node, const LeftOut& furniture)
{
    while (node != 0 && !furniture[node]) {
        node = page[node].parent;
    }
    return furniture[node];
}

Lines lines_between(const PageReading& reading, NodeIndex first, NodeIndex last, const LeftOut& left_out)
{
    return first < last ? lines_of_html(reading.page, first, last, left_out) : Lines{};
}

/// Does the text begin with these words, or one of its first paragraphs?
bool begins_with(const Lines& text, std::string_view words)
{
    constexpr std::size_t first_lines = 3;
    const auto last = text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), first_lines));
    const auto folded = fold_phrase(words);
    return std::any_of(text.begin(), last,
                       [&](const HtmlLine& line) { return fold_phrase(line.text).rfind(folded, 0) == 0; });
}

Lines marked_lead(const PageReading& reading, const Region& region)
{
    for (const auto& mark : reading.marks) {
        const auto node = mark.node;
        const bool below_title = reading.title.node != 0 ? node > reading.title.node : node + near >= region.begin();
        const bool in_place = mark.role == MarkRole::lead && below_title && reading.page[node].end <= region.begin();
        if (in_place && !is_beside(reading.page, node, reading.furniture) &&
            reading.sums.linked_share(reading.page, node) < 0.5) {
            auto lines = lines_between(reading, node, reading.page[node].end, reading.furniture);
            if (!lines.empty()) {
                return lines;
            }
        }
    }
    return {};
}

/// Does anything around a text, up to what holds the title too, have a name that furniture has?
bool is_in_furniture(const PageReading& reading, NodeIndex text)
{
    auto node = reading.page[text].parent;
    while (!reading.page.is_inside(reading.title.node, node) && likelihood(reading.page, node) >= 0) {
        node = reading.page[node].parent;
    }
    return !reading.page.is_inside(reading.title.node, node);
}

/// The first sentences between the title and the text.
Lines unmarked_lead(const PageReading& reading, const Region& region)
{
    constexpr std::size_t shortest = 60;  ///< bytes
    constexpr std::size_t longest = 2;    ///< lines
    if (reading.title.node == 0) {
        return {};
    }
    auto lines = lines_between(reading, reading.page[reading.title.node].end, region.begin(), reading.furniture);
    if (lines.size() > most_lines_between) {
        return {};
    }
    const auto is_none = [&](const HtmlLine& line) {
        return line.text.size() < shortest || is_in_furniture(reading, line.node) || linked_share(line) > 0.3 ||
               is_date_line(line.text) || is_furniture(line);
    };
    lines.erase(std::remove_if(lines.begin(), lines.end(), is_none), lines.end());
    lines.resize(std::min(lines.size(), longest));
    return lines;
}

/// What a short element says of a day: for machines where it does.
std::string stamp_of(const PageReading& reading, NodeIndex node)
{
    constexpr std::size_t longest = 200;
    const auto& page = reading.page;
    const auto end = reading.sums.text(page, node) <= longest ? page[node].end : node + 1;
    for (auto inner = node; inner < end; ++inner) {
        const auto machine =
            page[inner].tag == Tag::time ? page.attribute(inner, PageAttribute::datetime) : std::string_view{};
        if (time_stamp_in(machine)) {
            return std::string{machine};
        }
    }
    auto words = end == page[node].end ? words_of(page, node) : std::string{};
    return time_stamp_in(words) ? words : std::string{};
}

/// The first stamp after the title, but before `end`, of an element with a mark, else of a `<time>`.
std::string marked_stamp(const PageReading& reading, NodeIndex end)
{
    const auto title = reading.title.node;
    std::string stamp;
    for (auto mark = reading.marks.begin(); stamp.empty() && mark != reading.marks.end(); ++mark) {
        const bool in_reach = mark->node > title && mark->node < end;
        if (mark->role == MarkRole::date && in_reach && !is_beside(reading.page, mark->node, reading.furniture)) {
            stamp = stamp_of(reading, mark->node);
        }
    }
    for (auto node = title; stamp.empty() && node < end; ++node) {
        if (reading.page[node].tag == Tag::time && !is_beside(reading.page, node, reading.furniture)) {
            stamp = stamp_of(reading, node);
        }
    }
    return stamp;
}

std::string date_line_in(const Lines& lines)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [](const HtmlLine& line) { return is_date_line(line.text); });
    return found == lines.end() ? std::string{} : found->text;
}

}  // namespace

Lines lead_before(const PageReading& reading, const Region& region, const Lines& text)
{
    auto lead = marked_lead(reading, region);
    if (lead.empty()) {
        lead = unmarked_lead(reading, region);
    }
    lead.erase(
        std::remove_if(lead.begin(), lead.end(), [&](const HtmlLine& line) { return begins_with(text, line.text); }),
        lead.end());
    return lead;
}

Lines author_after(const PageReading& reading, const Region& region)
{
    constexpr std::size_t longest_name = 80;  ///< bytes
    const auto end = region.end(reading.page);
    for (const auto& mark : reading.marks) {
        const bool after = mark.role == MarkRole::author && mark.node >= end;
        if (after && !is_beside(reading.page, mark.node, reading.furniture)) {
            auto lines = lines_between(reading, mark.node, reading.page[mark.node].end, reading.furniture);
            return lines.size() == 1 && lines[0].text.size() <= longest_name ? lines : Lines{};
        }
    }
    auto lines = lines_between(reading, end, std::min(reading.page.size(), end + very_near), reading.furniture);
    lines.resize(std::min<std::size_t>(lines.size(), 1));
    const bool named = !lines.empty() && lines[0].text.size() <= longest_name &&
                       phrase_words(PhraseRole::byline, fold_phrase(lines[0].text)) > 0;
    return named ? lines : Lines{};
}

std::string published_near(const PageReading& reading, const Region& region)
{
    const auto title = reading.title.node;
    const auto begin = region.begin();
    const auto end = region.end(reading.page);
    const auto line_in = [&](NodeIndex first, NodeIndex last) {
        return date_line_in(lines_between(reading, first, last, reading.furniture));
    };
    // Days of other articles may stand in the text, so what stands above it goes first.
    const auto from = title != 0 && title < end ? title : begin - std::min(begin, near);
    auto stamp = marked_stamp(reading, begin);
    stamp = stamp.empty() ? line_in(from, begin) : stamp;
    stamp = stamp.empty() ? marked_stamp(reading, end) : stamp;
    stamp = stamp.empty() ? line_in(from, std::min(end, std::max(begin, from) + near)) : stamp;
    return stamp.empty() ? line_in(end, std::min(reading.page.size(), end + near)) : stamp;
}

}  // namespace soichi
