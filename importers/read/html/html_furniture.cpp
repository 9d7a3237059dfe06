#include "importers/read/html/html_furniture.hpp"

#include <algorithm>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/find/furniture.hpp"
#include "importers/find/named_values.hpp"
#include "importers/read/html/page_phrases.hpp"

namespace soichi {

namespace {

constexpr double half = 0.5;

/// A line that a link makes up.
constexpr double mostly = 0.8;

bool is_small(const Page& page, const TextSums& sums, NodeIndex node)
{
    return sums.text(page, node) <= half * sums.text(0, page.size());
}

bool has_letters(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode_at(text, at);
        if (letter_of(point.value).alphabetic) {
            return true;
        }
        at += point.bytes;
    }
    return false;
}

/// Words of letters.
std::size_t spelt_words(std::string_view folded)
{
    std::size_t words = 0;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        words += folded[at] >= '0' && folded[at] <= '9' ? 0U : 1U;
        at = end + 1;
    }
    return words;
}

/// Could it head a list of links?
bool is_short_head(const HtmlLine& line)
{
    constexpr std::size_t longest = 90;
    constexpr std::string_view ends = ".;!?/";
    return line.text.size() <= longest && ends.find(line.text.back()) == std::string_view::npos;
}

/// Where what comes after the article begins: at a line of furniture in the last part of the text.
std::size_t end_of_article(const std::vector<HtmlLine>& lines)
{
    constexpr double last_part_from = 0.6;
    std::size_t bytes = 0;
    for (const auto& line : lines) {
        bytes += line.text.size();
    }
    const auto from = static_cast<std::size_t>(last_part_from * static_cast<double>(bytes));
    std::size_t before = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (before >= from && is_furniture(lines[i])) {
            return i;
        }
        before += lines[i].text.size();
    }
    return lines.size();
}

/// Take away lines of links, and the heads of lists of them.
void drop_links(std::vector<HtmlLine>& lines)
{
    std::vector<HtmlLine> kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool linked = linked_share(lines[i]) > mostly;
        const bool in_list = linked && ((i > 0 && linked_share(lines[i - 1]) > mostly) ||
                                        (i + 1 < lines.size() && linked_share(lines[i + 1]) > mostly));
        const bool follows = i > 0 && linked_share(lines[i - 1]) > mostly;
        if (linked && in_list && !follows && !kept.empty() && is_short_head(kept.back()) && kept.back().heading) {
            kept.pop_back();
        }
        if (!linked) {
            kept.push_back(std::move(lines[i]));
        }
    }
    lines = std::move(kept);
}

}  // namespace

LeftOut furniture_of(const Page& page, const std::vector<MarkedNode>& marks, const TextSums& sums)
{
    LeftOut left_out(page.size(), false);
    for (NodeIndex node = 0; node < page.size(); ++node) {
        const auto& seen = page[node];
        const bool beside = seen.hidden || seen.tag == Tag::navigation || seen.tag == Tag::form;
        left_out[node] = beside && is_small(page, sums, node);
    }
    for (const auto& mark : marks) {
        if (mark.role == MarkRole::drop && is_small(page, sums, mark.node)) {
            left_out[mark.node] = true;
        }
    }
    return left_out;
}

LeftOut likely_furniture_of(const Page& page, const LeftOut& furniture, const TextSums& sums)
{
    auto left_out = furniture;
    for (NodeIndex node = 0; node < page.size(); ++node) {
        if (page[node].tag != Tag::text && page[node].size > 0 && !left_out[node]) {
            left_out[node] = likelihood(page, node) < 0 && is_small(page, sums, node);
        }
    }
    return left_out;
}

bool is_furniture(const HtmlLine& line)
{
    constexpr std::size_t longest_line = 160;
    if (line.text.size() > longest_line) {
        return false;
    }
    const auto folded = fold_phrase(line.text);
    const auto known = std::max(furniture_words(folded), phrase_words(PhraseRole::furniture, folded));
    if (known == 0) {
        return false;
    }
    const auto colon = line.text.find(':');
    const bool label = colon != std::string::npos && words_in(fold_phrase(line.text.substr(0, colon))) == known;
    return linked_share(line) > half || label || spelt_words(folded) <= known + 1;
}

std::vector<HtmlLine> without_furniture(std::vector<HtmlLine> lines, bool loose)
{
    if (loose) {
        lines.resize(end_of_article(lines));
    }
    std::vector<HtmlLine> kept;
    bool after_furniture = false;
    for (auto& line : lines) {
        const bool furniture = is_furniture(line);
        after_furniture = furniture || (after_furniture && linked_share(line) > half);
        if (!after_furniture) {
            kept.push_back(std::move(line));
        }
    }
    if (loose) {
        drop_links(kept);
        while (!kept.empty() && !has_letters(kept.back().text)) {
            kept.pop_back();
        }
    }
    return kept;
}

}  // namespace soichi
