#include "importers/read/json_lines.hpp"

#include <fmt/format.h>

#include <utility>

#include "core/names/spelling.hpp"
#include "importers/read/items.hpp"
#include "importers/read/json_object.hpp"

namespace soichi {

namespace {

/// The stored text: title, blank line, text; the title is not repeated where the text begins with it.
std::string titled(const std::string& title, std::string text)
{
    const auto first = text.find_first_not_of(" \t\r\n#*");
    const auto begins = first != std::string::npos &&
                        tidy(std::string_view{text}.substr(first, title.size() * 2)).rfind(tidy(title), 0) == 0;
    return title.empty() || begins ? std::move(text) : title + "\n\n" + text;
}

}  // namespace

bool split_json_lines(ByteStream& stream, const std::string& source, std::size_t max, const RawVisit& visit)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    stream.skip(stream.peek(mark.size()).substr(0, mark.size()) == mark ? mark.size() : 0);
    std::string line;
    // Two bytes more, one of which may be a carriage return, tell that a line is longer.
    for (std::size_t number = 1; stream.line(line, max + 2); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        auto where = fmt::format("{}:{}", source, number);
        const bool fits = line.size() <= max;
        const bool wanted =
            fits ? visit(RawItem{std::move(where), Format::json_object, std::move(line)})
                 : visit(Rejection{std::move(where),
                                   fmt::format("a line of more than {} bytes; split it, or raise --max-article", max)});
        if (!wanted) {
            return false;
        }
    }
    return true;
}

Item json_line_item(std::string_view line, const std::string& source, std::size_t line_number, std::size_t max_article)
{
    const auto where = fmt::format("{}:{}", source, line_number);
    auto read = read_json_object(RawItem{where, Format::json_object, std::string{line}}, FieldNames{});
    if (auto* rejection = std::get_if<Rejection>(&read)) {
        return std::move(*rejection);
    }
    auto& raw = std::get<RawItem>(read);
    auto item = plain_text_item(titled(raw.facts.title, std::move(raw.bytes)), raw.source, max_article);
    if (auto* rejection = std::get_if<Rejection>(&item)) {
        rejection->source = where;
        return item;
    }
    auto& article = std::get<Article>(item);
    article.title = raw.facts.title.empty() ? article.title : raw.facts.title;
    article.url = raw.facts.url;
    article.publisher = raw.facts.publisher;
    article.date = raw.facts.date;
    return item;
}

}  // namespace soichi
