#include "importers/read/records/record_item.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/names/utf8.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

namespace {

// Those that every editor of a portal writes; one of them is enough. None that running text may have after a "<".
constexpr std::array<std::string_view, 16> tags{"!doctype", "body", "br",  "div", "em", "font", "h1",     "h2",
                                                "h3",       "html", "img", "li",  "p",  "span", "strong", "table"};

std::string_view tag_name(std::string_view after_sign)
{
    constexpr std::size_t longest = 9;
    const auto end = after_sign.substr(0, longest).find_first_of(" \t\r\n/>");
    return after_sign.substr(0, end == std::string_view::npos ? 0 : end);
}

std::string small(std::string_view name)
{
    std::string letters{name};
    std::transform(letters.begin(), letters.end(), letters.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return letters;
}

std::string if_utf8(std::string text)
{
    return first_invalid_utf8(text) ? std::string{} : std::move(text);
}

std::string if_web(const std::string& url)
{
    return url.rfind("http://", 0) == 0 || url.rfind("https://", 0) == 0 ? url : std::string{};
}

}  // namespace

bool is_marked_up(std::string_view text)
{
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (std::binary_search(tags.begin(), tags.end(), small(tag_name(text.substr(at + 1))))) {
            return true;
        }
    }
    return false;
}

RawItem item_of(Record record, const std::string& where)
{
    const auto url = if_utf8(std::move(record.url));
    const auto id = if_utf8(std::move(record.id));
    RawItem item;
    item.source = !url.empty() ? url : !id.empty() ? id : where;
    item.format = is_marked_up(record.text) ? Format::html : Format::plain_text;
    item.bytes = std::move(record.text);
    item.facts = {
        if_utf8(std::move(record.title)), day_told(record.date), {}, if_web(url), if_utf8(std::move(record.publisher))};
    return item;
}

}  // namespace soichi
