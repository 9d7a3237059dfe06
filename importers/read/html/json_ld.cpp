#include "importers/read/html/json_ld.hpp"

#include <rapidjson/document.h>

#include <algorithm>
#include <array>

namespace soichi {

namespace {

using Value = rapidjson::Value;

std::string_view text_of(const Value& value)
{
    return value.IsString() ? std::string_view{value.GetString(), value.GetStringLength()} : std::string_view{};
}

const Value* member(const Value& object, const char* name)
{
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

/// The text of a member, or what the object in it says under `inner_name`; of the first one where there are several.
std::string_view named(const Value& object, const char* name, const char* inner_name = "name")
{
    const auto* value = member(object, name);
    if (value != nullptr && value->IsArray() && !value->Empty()) {
        value = &(*value)[0];
    }
    if (value == nullptr || !value->IsObject()) {
        return value == nullptr ? std::string_view{} : text_of(*value);
    }
    const auto* inner = member(*value, inner_name);
    return inner == nullptr ? std::string_view{} : text_of(*inner);
}

bool is_article(std::string_view type)
{
    constexpr std::string_view end = "Article";
    return type == "BlogPosting" || type == "Report" || type == "WebPage" ||
           (type.size() >= end.size() && type.substr(type.size() - end.size()) == end);
}

bool is_article(const Value& object)
{
    const auto* type = member(object, "@type");
    if (type == nullptr || !type->IsArray()) {
        return type != nullptr && is_article(text_of(*type));
    }
    return std::any_of(type->Begin(), type->End(), [](const Value& one) { return is_article(text_of(one)); });
}

void fill(std::string& field, std::string_view value)
{
    if (field.empty()) {
        field = value;
        std::erase(field, '\0');
    }
}

void read_object(const Value& object, LinkedData& data)
{
    if (!object.IsObject() || !is_article(object)) {
        return;
    }
    fill(data.headline, named(object, "headline"));
    fill(data.published, named(object, "datePublished"));
    fill(data.modified, named(object, "dateModified"));
    fill(data.body, named(object, "articleBody"));
    fill(data.publisher, named(object, "publisher"));
    fill(data.url, named(object, "url"));
    fill(data.url, named(object, "mainEntityOfPage", "@id"));
}

void read_all(const Value& value, LinkedData& data)
{
    if (value.IsArray()) {
        std::for_each(value.Begin(), value.End(), [&](const Value& one) { read_object(one, data); });
        return;
    }
    read_object(value, data);
    const auto* graph = value.IsObject() ? member(value, "@graph") : nullptr;
    if (graph != nullptr && graph->IsArray()) {
        read_all(*graph, data);
    }
}

}  // namespace

void read_linked_data(std::string_view json, LinkedData& data)
{
    std::string text{json};
    // Portals paste texts with line ends and tabs between the quotes, where JSON has none.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U; }, ' ');
    rapidjson::Document document;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseTrailingCommasFlag | rapidjson::kParseStopWhenDoneFlag;
    document.Parse<flags>(text.data(), text.size());
    if (!document.HasParseError()) {
        read_all(document, data);
    }
}

}  // namespace soichi
