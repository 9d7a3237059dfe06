#include "importers/read/records/json_object.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "core/names/utf8.hpp"
#include "importers/read/records/record_item.hpp"

namespace soichi {

namespace {

using Value = rapidjson::Value;

std::string string_of(const Value& value)
{
    if (value.IsString()) {
        return {value.GetString(), value.GetStringLength()};
    }
    if (value.IsUint64()) {
        return fmt::to_string(value.GetUint64());
    }
    if (value.IsInt64()) {
        return fmt::to_string(value.GetInt64());
    }
    return {};
}

std::string lines_of(const Value& list)
{
    std::string text;
    for (const auto& line : list.GetArray()) {
        if (line.IsString()) {
            text += text.empty() ? "" : "\n";
            text += string_of(line);
        }
    }
    return text;
}

const Value* member(const Value& object, const std::string& name)
{
    const auto found = object.FindMember(Value{rapidjson::StringRef(name.data(), name.size())});
    return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string said(const Value& object, const std::string& name)
{
    const auto* value = member(object, name);
    return value == nullptr ? std::string{} : string_of(*value);
}

std::string text_of(const Value& object, const std::string& name)
{
    const auto* value = member(object, name);
    if (value == nullptr || !(value->IsString() || value->IsArray())) {
        return {};
    }
    return value->IsArray() ? lines_of(*value) : string_of(*value);
}

Record record_of(const Value& object, const FieldNames& names)
{
    return {text_of(object, names.text), said(object, names.title), said(object, names.date),
            said(object, names.id),      said(object, names.url),   said(object, names.publisher)};
}

/// The first member that an escape made something else than UTF-8 ("\udc00"), or nullptr.
const std::string* unreadable_member(const Record& record, const FieldNames& names)
{
    const std::array said{
        std::pair{&record.text, &names.text}, std::pair{&record.title, &names.title},
        std::pair{&record.url, &names.url},   std::pair{&record.id, &names.id},
        std::pair{&record.date, &names.date}, std::pair{&record.publisher, &names.publisher},
    };
    const auto* const found = std::find_if(said.begin(), said.end(),
                                           [](const auto& one) { return first_invalid_utf8(*one.first).has_value(); });
    return found == said.end() ? nullptr : found->second;
}

/// What its container says of an item, before what it says itself.
RawItem placed(RawItem own, RawItem item)
{
    if (!item.facts.url.empty()) {
        own.source = std::move(item.source);
    }
    own.charset = std::move(item.charset);
    for (const auto fact : {&Facts::title, &Facts::date, &Facts::version, &Facts::url, &Facts::publisher}) {
        if (!(item.facts.*fact).empty()) {
            own.facts.*fact = std::move(item.facts.*fact);
        }
    }
    return own;
}

}  // namespace

std::variant<RawItem, Rejection> read_json_object(RawItem item, const FieldNames& names)
{
    rapidjson::Document object;
    // Iterative: brackets may be nested as deep as an object is long.
    object.Parse<rapidjson::kParseIterativeFlag>(item.bytes.data(), item.bytes.size());
    if (object.HasParseError()) {
        return Rejection{item.source, fmt::format("not JSON (byte {}): {}", object.GetErrorOffset(),
                                                  rapidjson::GetParseError_En(object.GetParseError()))};
    }
    auto record = object.IsObject() ? record_of(object, names) : Record{};
    if (record.text.empty()) {
        return Rejection{
            item.source,
            fmt::format(
                "no \"{}\"; it must be an object with the article's text, or say with --text-field what holds it",
                names.text)};
    }
    if (const auto* name = unreadable_member(record, names); name != nullptr && !first_invalid_utf8(item.bytes)) {
        return Rejection{item.source, fmt::format("\"{}\" is not UTF-8; write its characters without escapes", *name)};
    }
    auto own = item_of(std::move(record), item.source);
    return placed(std::move(own), std::move(item));
}

}  // namespace soichi
