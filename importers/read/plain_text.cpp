#include <fmt/format.h>

#include <algorithm>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/find/furniture.hpp"
#include "importers/read/items.hpp"

namespace soichi {

namespace {

constexpr std::size_t fewest_words = 3;

/// Words of the first `fewest_words`; a longer text is not counted to its end.
std::size_t count_words(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size() && words < fewest_words;) {
        const auto [value, bytes] = decode_at(text, at);
        const auto letter = letter_of(value);
        const bool part = letter.alphabetic || letter.digit || letter.mark;
        words += part && !inside ? 1 : 0;
        inside = part;
        at += bytes;
    }
    return words;
}

std::string first_line(std::string_view text)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto line = tidy(text.substr(begin, end - begin));
        if (!line.empty()) {
            return line;
        }
        begin = end + 1;
    }
    return {};
}

}  // namespace

NodeId article_id(std::string_view text)
{
    return node_id(Kind::article, tidy(text.substr(0, furniture_begin(text))));
}

Item plain_text_item(std::string bytes, const std::string& source, std::size_t max_article)
{
    if (bytes.size() > max_article) {
        return Rejection{source, fmt::format("{} bytes are more than an article may have ({}); split it, or raise --max-article",
                                             bytes.size(), max_article)};
    }
    if (std::find(bytes.begin(), bytes.end(), '\0') != bytes.end()) {
        return Rejection{source, "a binary file, not text; export it as plain text in UTF-8"};
    }
    if (const auto invalid = first_invalid_utf8(bytes)) {
        return Rejection{source, fmt::format("not UTF-8 (byte {}); if it is in an older Vietnamese encoding, convert it first, "
                                             "for example with iconv -f WINDOWS-1258 -t UTF-8", *invalid)};
    }
    if (count_words(bytes) < fewest_words) {
        return Rejection{source, "empty: an article has at least three words"};
    }
    Article article;
    article.id = article_id(bytes);
    article.title = first_line(bytes);
    article.text = std::move(bytes);
    article.sources = {source};
    return article;
}

}  // namespace soichi
