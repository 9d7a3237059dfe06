#include "importers/read/html/html_text.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "importers/read/html/html_beside.hpp"
#include "importers/read/html/html_furniture.hpp"
#include "importers/read/html/page_phrases.hpp"
#include "importers/read/times/time_stamp.hpp"

namespace soichi {

namespace {

using Lines = std::vector<HtmlLine>;

/// A line of this many bytes is a paragraph, so that the article has begun.
constexpr std::size_t paragraph_size = 120;

/// Take away what stands above the first paragraph and is said by the facts: the day.
void drop_date_lines(Lines& lines)
{
    const auto first_paragraph = std::find_if(lines.begin(), lines.end(),
                                              [](const HtmlLine& line) { return line.text.size() >= paragraph_size; });
    lines.erase(
        std::remove_if(lines.begin(), first_paragraph, [](const HtmlLine& line) { return is_date_line(line.text); }),
        first_paragraph);
}

/// What stands above the title in a part of the page that was guessed is no article, unless it is most of the part.
void drop_above_title(const PageReading& reading, Lines& lines)
{
    const auto below =
        std::find_if(lines.begin(), lines.end(), [&](const HtmlLine& line) { return line.node >= reading.title.node; });
    const auto bytes = [](Lines::iterator first, Lines::iterator last) {
        return std::accumulate(first, last, std::size_t{0},
                               [](std::size_t sum, const HtmlLine& line) { return sum + line.text.size(); });
    };
    if (bytes(lines.begin(), below) < bytes(below, lines.end())) {
        lines.erase(lines.begin(), below);
    }
}

/// Captions are often written twice, below a picture and for those who cannot see it.
void drop_repeated_captions(const PageReading& reading, Lines& lines)
{
    std::vector<NodeIndex> captions;
    for (const auto& mark : reading.marks) {
        if (mark.role == MarkRole::caption) {
            captions.push_back(mark.node);
        }
    }
    const auto is_caption = [&](const HtmlLine& line) {
        const auto next = std::upper_bound(captions.begin(), captions.end(), line.node);
        return line.caption || (next != captions.begin() && reading.page.is_inside(line.node, *std::prev(next)));
    };
    const auto repeated = [&](const HtmlLine& a, const HtmlLine& b) { return a.text == b.text && is_caption(b); };
    lines.erase(std::unique(lines.begin(), lines.end(), repeated), lines.end());
}

bool says_only_day(std::string_view words)
{
    constexpr std::size_t longest_alone = 40;  ///< bytes
    return is_date_line(words) || (words.size() <= longest_alone && time_stamp_in(words));
}

/// The elements in the region that are no text of the article: furniture, the title, the day.
LeftOut left_out_of(const PageReading& reading, const Region& region)
{
    constexpr std::size_t longest_stamp = 120;  ///< bytes
    auto left_out = region.furniture;
    for (const auto& mark : reading.marks) {
        const bool stamp = mark.role == MarkRole::date && reading.sums.text(reading.page, mark.node) <= longest_stamp;
        left_out[mark.node] = left_out[mark.node] || (stamp && says_only_day(words_of(reading.page, mark.node)));
    }
    left_out[reading.title.node] = left_out[reading.title.node] || reading.title.node != 0;
    for (const auto part : region.parts) {
        left_out[part] = false;
    }
    return left_out;
}

Lines lines_in(const PageReading& reading, const Region& region)
{
    Lines lines;
    const auto left_out = left_out_of(reading, region);
    for (const auto part : region.parts) {
        auto more = lines_of_html(reading.page, part, reading.page[part].end, left_out);
        lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    if (!region.sure) {
        drop_above_title(reading, lines);
    }
    drop_repeated_captions(reading, lines);
    lines = without_furniture(std::move(lines), !region.sure);
    drop_date_lines(lines);
    return lines;
}

std::string joined(const Lines& lines)
{
    std::string text;
    for (const auto& line : lines) {
        text.append(text.empty() ? "" : "\n").append(line.text);
    }
    return text;
}

/// The text that linked data holds; the page around it may be built by scripts.
std::string linked_text(const LinkedData& linked)
{
    const bool marked_up = linked.body.find_first_of("<&") != std::string::npos;
    const auto page = parse_page(marked_up ? linked.body : "<pre>" + linked.body + "</pre>");
    return joined(lines_of_html(page, 0, page.size(), {}));
}

/// All that a page shows, without its furniture where anything else is left.
std::string whole_text(const PageReading& reading)
{
    auto text = joined(lines_of_html(reading.page, 0, reading.page.size(), reading.furniture));
    return text.empty() ? joined(lines_of_html(reading.page, 0, reading.page.size(), {})) : text;
}

}  // namespace

std::string article_text(const PageReading& reading, const Region& region, const LinkedData& linked)
{
    const auto lines = lines_in(reading, region);
    auto text = joined(lines);
    if (!region.sure && !linked.body.empty()) {
        auto said = linked_text(linked);
        const bool in_lines = said.find('\n') != std::string::npos;
        if (in_lines || said.size() > 2 * text.size()) {
            return said;
        }
    }
    if (text.empty()) {
        return whole_text(reading);
    }
    const auto lead = joined(lead_before(reading, region, lines));
    const auto author = joined(author_after(reading, region));
    text.insert(0, lead.empty() ? lead : lead + "\n");
    return author.empty() || lines.back().text == author ? text : text + "\n" + author;
}

}  // namespace soichi
