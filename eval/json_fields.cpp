#include "eval/json_fields.hpp"

#include <rapidjson/error/en.h>

#include <fmt/format.h>

#include "core/error.hpp"

namespace soichi::eval {

namespace {

std::string text_in(const rapidjson::Value& value)
{
    if (value.IsString()) {
        return {value.GetString(), value.GetStringLength()};
    }
    if (value.IsInt64() && value.GetInt64() != 0) {
        return std::to_string(value.GetInt64());
    }
    return {};
}

}  // namespace

const rapidjson::Value* member(const rapidjson::Value& object, const char* name)
{
    if (!object.IsObject()) {
        return nullptr;
    }
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string text_of(const rapidjson::Value& object, const char* name)
{
    const auto* const value = member(object, name);
    return value == nullptr ? std::string{} : text_in(*value);
}

std::vector<std::string> texts_of(const rapidjson::Value& object, const char* name)
{
    std::vector<std::string> texts;
    const auto* const list = member(object, name);
    if (list != nullptr && list->IsArray()) {
        for (const auto& value : list->GetArray()) {
            texts.push_back(text_in(value));
        }
    }
    return texts;
}

double number_of(const rapidjson::Value& object, const char* name)
{
    const auto* const value = member(object, name);
    if (value == nullptr) {
        return 0;
    }
    return value->IsNumber() ? value->GetDouble() : value->IsTrue() ? 1 : 0;
}

bool is_whole(const rapidjson::Value& object, const char* name)
{
    const auto* const value = member(object, name);
    return value != nullptr && (value->IsInt64() || value->IsBool());
}

bool holds(const rapidjson::Value& object, const char* name)
{
    const auto* const value = member(object, name);
    if (value == nullptr || value->IsNull() || value->IsFalse()) {
        return false;
    }
    return value->IsNumber()   ? value->GetDouble() != 0
           : value->IsString() ? value->GetStringLength() != 0
           : value->IsArray()  ? !value->Empty()
           : value->IsObject() ? value->MemberCount() != 0
                               : true;
}

void parse_object(rapidjson::Document& document, const std::string& json, const std::string& where)
{
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNanAndInfFlag |
                   rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
    if (document.HasParseError()) {
        throw InputError{fmt::format("{}: not JSON (byte {}): {}", where, document.GetErrorOffset(),
                                     rapidjson::GetParseError_En(document.GetParseError()))};
    }
    if (!document.IsObject()) {
        throw InputError{fmt::format("{}: not a JSON object", where)};
    }
}

}  // namespace soichi::eval
