// Any bytes, as a file of plain text and as lines of JSON, are an article that keeps its promises or a reason of one
// line why they are none; and a text means the same article in both formats.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <variant>

#include "core/model/date.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/articles.hpp"

using namespace soichi;

namespace {

constexpr std::size_t max_article = 1U << 16U;

void must(bool law, const char* what)
{
    if (!law) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

bool is_line(std::string_view words)
{
    return !first_invalid_utf8(words) && words.find('\n') == std::string_view::npos;
}

void check(const Item& item)
{
    if (const auto* rejection = std::get_if<Rejection>(&item)) {
        must(!rejection->source.empty() && !rejection->reason.empty() && is_line(rejection->reason),
             "a rejection gives one line of reason");
        return;
    }
    const auto& article = std::get<Article>(item);
    must(!article.text.empty() && article.text.size() <= max_article && !first_invalid_utf8(article.text),
         "a text is UTF-8 within its limit");
    must(article.id == article_id(article.text), "an article's id follows from its text");
    must(!article.title.empty() && !first_invalid_utf8(article.title), "an article has a title in UTF-8");
    must(!first_invalid_utf8(article.url) && !first_invalid_utf8(article.publisher),
         "what is known of an article is UTF-8");
    must(article.date.empty() || parse_iso_date(article.date).has_value(), "a date is one");
    must(article.sources.size() == 1 && !first_invalid_utf8(article.sources.front().name), "an article has one source");
}

/// The text as one line of JSON Lines.
std::string json_line_of(std::string_view text)
{
    std::string line = R"({"text": ")";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            line += '\\';
        }
        const auto value = static_cast<unsigned char>(c);
        if (value < 0x20U) {
            constexpr std::string_view digits = "0123456789abcdef";
            line += "\\u00";
            line += digits[value >> 4U];
            line += digits[value & 0xFU];
        } else {
            line += c;
        }
    }
    return line + R"("})";
}

const ReadOptions& options()
{
    static const auto small = [] {
        ReadOptions options;
        options.limits.article = max_article;
        return options;
    }();
    return small;
}

Item of_line(std::string_view line, std::size_t number)
{
    const auto source = "fuzz.jsonl:" + std::to_string(number);
    return articles_of({source, Format::json_object, std::string{line}}, options()).front();
}

void check_lines(std::string_view bytes)
{
    for (std::size_t begin = 0, number = 1; begin < bytes.size(); ++number) {
        const auto end = std::min(bytes.find('\n', begin), bytes.size());
        check(of_line(bytes.substr(begin, end - begin), number));
        begin = end + 1;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const auto item = article_of_text(std::string{bytes}, "fuzz.txt", options());
    check(item);
    check_lines(bytes);
    if (const auto* article = std::get_if<Article>(&item)) {
        const auto same = of_line(json_line_of(bytes), 1);
        must(std::holds_alternative<Article>(same), "a text is an article in either format");
        must(std::get<Article>(same).text == article->text && std::get<Article>(same).id == article->id,
             "and the same one");
    }
    return 0;
}
