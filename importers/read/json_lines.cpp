#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/model/date.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/items.hpp"

namespace soichi {

namespace {

constexpr std::array known_members{"text", "title", "url", "id", "source", "date"};

std::string text_of(const rapidjson::Document& object, const char* name)
{
    const auto found = object.FindMember(name);
    return found != object.MemberEnd() && found->value.IsString()
               ? std::string{found->value.GetString(), found->value.GetStringLength()}
               : std::string{};
}

/// The first member that an escape made something else than UTF-8 ("\udc00"), or nullptr.
const char* unreadable_member(const rapidjson::Document& object)
{
    const auto* found = std::find_if(known_members.begin(), known_members.end(), [&](const char* name) {
        return first_invalid_utf8(text_of(object, name)).has_value();
    });
    return found == known_members.end() ? nullptr : *found;
}

/// The stored text: title, blank line, text; the title is not repeated where the text begins with it.
std::string titled(const std::string& title, std::string text)
{
    const auto first = text.find_first_not_of(" \t\r\n#*");
    const auto begins = first != std::string::npos && tidy(std::string_view{text}.substr(first, title.size() * 2)).rfind(tidy(title), 0) == 0;
    return title.empty() || begins ? std::move(text) : title + "\n\n" + text;
}

}  // namespace

Item json_line_item(std::string_view line, const std::string& source, std::size_t line_number, std::size_t max_article)
{
    const auto where = fmt::format("{}:{}", source, line_number);
    rapidjson::Document object;
    // Iterative: brackets may be nested as deep as a line is long.
    object.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
    if (object.HasParseError()) {
        return Rejection{where, fmt::format("not JSON (byte {}): {}", object.GetErrorOffset(),
                                            rapidjson::GetParseError_En(object.GetParseError()))};
    }
    if (!object.IsObject() || text_of(object, "text").empty()) {
        return Rejection{where, "no \"text\"; each line must be an object with the article's text"};
    }
    if (const auto* name = unreadable_member(object)) {
        return Rejection{where, fmt::format("\"{}\" is not UTF-8; write its characters without escapes", name)};
    }
    const auto url = text_of(object, "url");
    const auto id = text_of(object, "id");
    auto item = plain_text_item(titled(text_of(object, "title"), text_of(object, "text")), !url.empty() ? url : !id.empty() ? id : where, max_article);
    if (auto* rejection = std::get_if<Rejection>(&item)) {
        rejection->source = where;
        return item;
    }
    auto& article = std::get<Article>(item);
    const auto title = text_of(object, "title");
    article.title = title.empty() ? article.title : title;
    article.url = url;
    article.publisher = text_of(object, "source");
    const auto date = text_of(object, "date");
    article.date = parse_iso_date(std::string_view{date}.substr(0, 10)) ? date.substr(0, 10) : std::string{};
    return item;
}

}  // namespace soichi
