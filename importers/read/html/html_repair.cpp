#include "importers/read/html/html_repair.hpp"

#include <algorithm>

namespace soichi {

namespace {

constexpr std::size_t most_words = 500;  ///< in one tag

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A stretch of the page that is to be blanked out, and where to go on.
struct Stretch {
    std::size_t begin = std::string_view::npos;  ///< behind the end where there is nothing to blank out
    std::size_t end = 0;
};

/// What is too much of the tag that begins at `at`.
Stretch excess_of_tag(std::string_view page, std::size_t at)
{
    Stretch excess;
    std::size_t words = 0;
    while (at < page.size() && page[at] != '>') {
        const char c = page[at];
        const bool quote = c == '"' || c == '\'';
        at = quote ? std::min(page.find(c, at + 1), page.size() - 1) + 1 : at + 1;
        words += quote || (is_blank(c) && at < page.size() && !is_blank(page[at])) ? 1U : 0U;
        if (words == most_words && excess.begin == std::string_view::npos) {
            excess.begin = at;
        }
    }
    excess.end = at;
    return excess;
}

/// The declaration that begins at `at`, but for a plain document type.
Stretch declaration(std::string_view page, std::size_t at)
{
    constexpr std::size_t longest_subset = 65536;
    const auto end = std::min(page.find('>', at), page.size() - 1) + 1;
    const bool is_type = page.substr(at, 9) == "<!DOCTYPE" || page.substr(at, 9) == "<!doctype";
    const auto bracket = page.substr(at, end - at).find('[');
    if (!is_type || bracket == std::string_view::npos) {
        return {is_type ? std::string_view::npos : at, end};
    }
    const auto subset_end = page.substr(at, longest_subset).find("]>", bracket);
    return {at, subset_end == std::string_view::npos ? end : at + subset_end + 2};
}

/// Where the script that begins at `at` ends; `at` where none begins.
std::size_t script_end(std::string_view page, std::size_t at)
{
    const auto name = page.substr(at + 1, 6);
    if (name != "script" && name != "SCRIPT") {
        return at;
    }
    const auto end = page.find(name == "script" ? "</script" : "</SCRIPT", at);
    return std::min(end, page.size());
}

Stretch stretch_at(std::string_view page, std::size_t at)
{
    const char next = at + 1 < page.size() ? page[at + 1] : ' ';
    if (page.substr(at, 4) == "<!--") {
        const auto end = page.find("-->", at + 2);
        return {std::string_view::npos, std::min(end, page.size())};
    }
    if (next == '!') {
        return declaration(page, at);
    }
    if (!is_letter(next)) {
        return {std::string_view::npos, at + 1};
    }
    const auto script = script_end(page, at);
    return script == at ? excess_of_tag(page, at) : Stretch{std::string_view::npos, script + 1};
}

}  // namespace

std::optional<std::string> repaired(std::string_view page)
{
    std::optional<std::string> copy;
    for (auto at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        const auto stretch = stretch_at(page, at);
        const auto end = std::min(stretch.end, page.size());
        if (stretch.begin < end) {
            copy = copy ? std::move(copy) : std::string{page};
            std::fill(copy->begin() + static_cast<std::ptrdiff_t>(stretch.begin),
                      copy->begin() + static_cast<std::ptrdiff_t>(end), ' ');
        }
        at = end;
    }
    return copy;
}

}  // namespace soichi
