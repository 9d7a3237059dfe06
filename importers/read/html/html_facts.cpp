#include "importers/read/html/html_facts.hpp"

#include <algorithm>
#include <array>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/html/page_phrases.hpp"

namespace soichi {

namespace {

constexpr std::array<std::string_view, 7> between_title_and_portal{" - ", " | ", " – ", " — ", " :: ", " » ", " / "};

struct Cut {
    std::string_view before;
    std::string_view after;
};

/// `title` cut at its last separator.
Cut last_cut(std::string_view title)
{
    Cut cut{title, {}};
    for (const auto separator : between_title_and_portal) {
        const auto at = title.rfind(separator);
        if (at != std::string_view::npos && at > 0 && (cut.after.empty() || at > cut.before.size())) {
            cut = {title.substr(0, at), title.substr(at + separator.size())};
        }
    }
    return cut;
}

/// "Báo Bình Sơn", but not "Báo cáo".
bool names_newspaper(std::string_view words, std::string_view folded)
{
    auto count = phrase_words(PhraseRole::newspaper, folded);
    std::size_t at = count > 0 ? 0 : std::string_view::npos;
    for (; at != std::string_view::npos && count > 0; --count) {
        at = words.find(' ', at + 1);
    }
    return at != std::string_view::npos && letter_of(decode_at(words, at + 1).value).upper;
}

bool names_portal(std::string_view words, std::string_view site_name)
{
    const auto folded = fold_phrase(words);
    return !folded.empty() && (folded == fold_phrase(site_name) || phrase_words(PhraseRole::portal, folded) > 0 ||
                               names_newspaper(words, folded));
}

/// A title without the portal's name after it.
std::string_view without_portal(std::string_view title, std::string_view site_name)
{
    auto cut = last_cut(title);
    while (!cut.after.empty() && names_portal(cut.after, site_name)) {
        title = cut.before;
        cut = last_cut(title);
    }
    return title;
}

std::string site_name_of(const PageMeta& meta)
{
    return meta.site_name.empty() ? tidy(meta.linked.publisher) : meta.site_name;
}

/// Is `heading` the title that the page says, less what follows a separator there, or is that cut short?
bool agree(std::string_view heading, std::string_view said)
{
    constexpr std::size_t telling = 20;  ///< bytes
    const auto folded = fold_phrase(heading);
    const auto whole = fold_phrase(said);
    if (whole.size() >= telling && folded.rfind(whole, 0) == 0) {
        return true;
    }
    for (Cut cut{said, said}; !cut.after.empty() && !folded.empty(); cut = last_cut(cut.before)) {
        if (fold_phrase(cut.before) == folded) {
            return true;
        }
    }
    return false;
}

/// The words of an element; empty where they are more than `longest` bytes.
std::string short_words(const Page& page, const TextSums& sums, NodeIndex node, std::size_t longest)
{
    return sums.text(page, node) <= longest ? words_of(page, node) : std::string{};
}

constexpr std::size_t longest_title = 600;

std::optional<PageTitle> marked_title(const Page& page, const TextSums& sums, const std::vector<MarkedNode>& marks,
                                      const std::string& said)
{
    std::optional<PageTitle> first;
    for (const auto& mark : marks) {
        if (mark.role != MarkRole::title) {
            continue;
        }
        auto words = short_words(page, sums, mark.node, longest_title);
        if (!words.empty()) {
            const bool sure = said.empty() || agree(words, said);
            first = first && !sure ? first : PageTitle{std::move(words), mark.node};
            if (sure) {
                return first;
            }
        }
    }
    return first;
}

/// The first `h1` that agrees with `said`; where none does, the only one that is no link and does not name the portal.
std::optional<PageTitle> heading(const Page& page, const TextSums& sums, const std::string& said,
                                 const std::string& site_name)
{
    std::vector<PageTitle> headings;
    for (NodeIndex node = 0; node < page.size(); ++node) {
        const bool is_heading = page[node].tag == Tag::top_heading || page[node].tag == Tag::heading;
        auto words = is_heading ? short_words(page, sums, node, longest_title) : std::string{};
        if (!words.empty() && agree(words, said)) {
            return PageTitle{std::move(words), node};
        }
        if (page[node].tag == Tag::top_heading && !words.empty() && !names_portal(words, site_name) &&
            sums.linked_share(page, node) < 0.5) {
            headings.push_back({std::move(words), node});
        }
    }
    return headings.size() == 1 ? std::optional{headings.front()} : std::nullopt;
}

}  // namespace

PageTitle title_of(const Page& page, const TextSums& sums, const std::vector<MarkedNode>& marks, const PageMeta& meta)
{
    const auto site_name = site_name_of(meta);
    auto said = meta.title.empty() ? tidy(meta.linked.headline) : meta.title;
    said = without_portal(said.empty() ? meta.page_title : said, site_name);
    if (auto title = marked_title(page, sums, marks, said)) {
        return *title;
    }
    if (auto title = heading(page, sums, said, site_name)) {
        return *title;
    }
    return {names_portal(said, site_name) ? std::string{} : said, 0};
}

std::string publisher_of(const Page& page, const TextSums& sums, const std::vector<MarkedNode>& marks,
                         const PageMeta& meta)
{
    constexpr std::size_t longest_name = 200;
    if (auto said = site_name_of(meta); !said.empty()) {
        return said;
    }
    for (const auto& mark : marks) {
        if (mark.role != MarkRole::banner) {
            continue;
        }
        auto words = short_words(page, sums, mark.node, longest_name);
        for (auto node = mark.node; words.empty() && node < page[mark.node].end; ++node) {
            words = page[node].tag == Tag::image ? tidy(page.attribute(node, PageAttribute::alt)) : std::string{};
        }
        const bool is_name = words.size() <= longest_name && words.find(' ') != std::string::npos;
        if (is_name) {
            return words;
        }
    }
    const auto last = last_cut(meta.page_title).after;
    return names_portal(last, {}) ? tidy(last) : std::string{};
}

}  // namespace soichi
