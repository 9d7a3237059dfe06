#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <fmt/format.h>

#include "core/model/date.hpp"
#include "importers/read/items.hpp"

namespace soichi {

namespace {

std::string text_of(const rapidjson::Document& object, const char* name)
{
    const auto found = object.FindMember(name);
    return found != object.MemberEnd() && found->value.IsString()
               ? std::string{found->value.GetString(), found->value.GetStringLength()}
               : std::string{};
}

}  // namespace

Item json_line_item(std::string_view line, const std::string& source, std::size_t line_number, std::size_t max_article)
{
    const auto where = fmt::format("{}:{}", source, line_number);
    rapidjson::Document object;
    object.Parse(line.data(), line.size());
    if (object.HasParseError()) {
        return Rejection{where, fmt::format("not JSON (byte {}): {}", object.GetErrorOffset(),
                                            rapidjson::GetParseError_En(object.GetParseError()))};
    }
    if (!object.IsObject() || text_of(object, "text").empty()) {
        return Rejection{where, "no \"text\"; each line must be an object with the article's text"};
    }
    const auto url = text_of(object, "url");
    const auto id = text_of(object, "id");
    auto item = plain_text_item(text_of(object, "text"), !url.empty() ? url : !id.empty() ? id : where, max_article);
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
