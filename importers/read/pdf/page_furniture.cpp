#include "importers/read/pdf/page_furniture.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>

#include "core/names/spelling.hpp"
#include "importers/read/office/file_lines.hpp"

namespace soichi {

namespace {

/// Running heads and feet have at most so many lines.
constexpr std::size_t most_lines = 3;

/// They stand at the same height on all pages, give or take so many points.
constexpr double same_height = 4;

/// The lines at the head or the foot of a page, the outermost first.
std::vector<std::size_t> outer_lines(const PageLines& page, bool head)
{
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < std::min(most_lines, page.size()); ++i) {
        lines.push_back(head ? i : page.size() - 1 - i);
    }
    return lines;
}

/// The number that a line gives a page, and says nothing else: "2", "- 2 -", "Trang 2/5".
std::optional<long> page_number(const PageLine& line)
{
    constexpr std::size_t longest = 24;
    const auto text = line.text();
    if (line.pieces.size() > 1 || text.size() > longest) {
        return std::nullopt;
    }
    auto words = " " + fold_phrase(text) + " ";
    for (const std::string_view word : {" trang ", " page ", " of "}) {
        if (const auto at = words.find(word); at != std::string::npos) {
            words.replace(at, word.size(), " ");
        }
    }
    long number = 0;
    const auto* const end = words.data() + words.size();
    const auto [stop, error] = std::from_chars(words.data() + 1, end, number);
    const bool only = std::all_of(stop, end, [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
    constexpr long most_pages = 9999;
    return error == std::errc{} && only && number <= most_pages ? std::optional{number} : std::nullopt;
}

/// Drops the outermost line of each page that counts the pages: its number is that of the page, or runs with them.
void drop_numbers(std::vector<PageLines>& pages, bool head)
{
    std::map<long, int> shifts;
    const auto shift_of = [&](std::size_t page) -> std::optional<long> {
        const auto& lines = pages[page];
        const auto number = lines.empty() ? std::nullopt : page_number(head ? lines.front() : lines.back());
        return number ? std::optional{*number - static_cast<long>(page)} : std::nullopt;
    };
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (const auto shift = shift_of(page)) {
            ++shifts[*shift];
        }
    }
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const auto shift = shift_of(page);
        if (shift && (*shift == 1 || shifts[*shift] > 1)) {
            pages[page].erase(head ? pages[page].begin() : pages[page].end() - 1);
        }
    }
}

/// What a running line says, whatever number it has.
std::string without_numbers(const PageLine& line)
{
    auto text = line.text();
    std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return text;
}

/// The outer lines of all pages: what they say, and at what heights, the highest first.
using OuterLines = std::map<std::string, std::vector<double>>;

OuterLines outer_lines_of(const std::vector<PageLines>& pages, bool head)
{
    OuterLines heights;
    for (const auto& page : pages) {
        for (const auto i : outer_lines(page, head)) {
            heights[without_numbers(page[i])].push_back(page[i].middle());
        }
    }
    for (auto& [text, middles] : heights) {
        std::sort(middles.begin(), middles.end());
    }
    return heights;
}

/// Do most of so many pages have this line at the same place?
bool runs_on(const OuterLines& heights, const PageLine& line, std::size_t pages)
{
    const auto& middles = heights.at(without_numbers(line));
    const auto first = std::lower_bound(middles.begin(), middles.end(), line.middle() - same_height);
    const auto last = std::upper_bound(middles.begin(), middles.end(), line.middle() + same_height);
    const auto count = static_cast<std::size_t>(last - first);
    return count > 1 && 2 * count >= pages;
}

/// A bundle of documents begins each page with the motto, and that is none of the furniture.
void drop_running_lines(std::vector<PageLines>& pages, bool head)
{
    const auto heights = outer_lines_of(pages, head);
    std::vector<std::vector<std::size_t>> dropped;
    for (const auto& page : pages) {
        dropped.emplace_back();
        for (const auto i : outer_lines(page, head)) {
            if (has_motto(page[i].text()) || !runs_on(heights, page[i], pages.size())) {
                break;
            }
            dropped.back().push_back(i);
        }
    }
    for (std::size_t page = 0; page < pages.size(); ++page) {
        auto& lines = dropped[page];
        std::sort(lines.rbegin(), lines.rend());
        for (const auto i : lines) {
            pages[page].erase(pages[page].begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

}  // namespace

void drop_page_furniture(std::vector<PageLines>& pages)
{
    for (const bool head : {true, false}) {
        drop_running_lines(pages, head);
        drop_numbers(pages, head);
    }
}

}  // namespace soichi
