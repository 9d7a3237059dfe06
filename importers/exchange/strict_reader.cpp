#include "importers/exchange/strict_reader.hpp"

#include <charconv>

#include <fmt/format.h>

namespace soichi {

namespace {

const Json nothing{};

std::string_view word_for(Json::Type type)
{
    switch (type) {
    case Json::Type::object:
        return "an object";
    case Json::Type::list:
        return "a list";
    case Json::Type::number:
        return "a number";
    default:
        return "a text";
    }
}

template <class Number>
bool spells(const std::string& digits, Number& number)
{
    const auto* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc{} && stop == end;
}

}  // namespace

void StrictReader::refuse(std::string_view what)
{
    if (!fault_.empty()) {
        return;
    }
    for (const auto& [name, index] : path_) {
        fault_ += fmt::format("{}{}[{}]", fault_.empty() ? "" : ".", name, index);
    }
    fault_.append(path_.empty() ? "" : ": ").append(what);
}

std::string StrictReader::text(const Json& object, std::string_view name)
{
    return member(object, name, Json::Type::text).text;
}

std::uint32_t StrictReader::number(const Json& object, std::string_view name)
{
    return whole(member(object, name, Json::Type::number), name);
}

double StrictReader::real(const Json& object, std::string_view name)
{
    double value = 0;
    if (!spells(member(object, name, Json::Type::number).text, value)) {
        refuse(fmt::format("\"{}\" is no number that can be kept", name));
    }
    return value;
}

const Json& StrictReader::object(const Json& of, std::string_view name)
{
    return member(of, name, Json::Type::object);
}

std::vector<std::string> StrictReader::texts(const Json& object, std::string_view name)
{
    std::vector<std::string> texts;
    for (const auto& item : member(object, name, Json::Type::list).items) {
        texts.push_back(expect(item, name, Json::Type::text).text);
    }
    return texts;
}

std::vector<std::uint32_t> StrictReader::numbers(const Json& object, std::string_view name)
{
    std::vector<std::uint32_t> numbers;
    for (const auto& item : member(object, name, Json::Type::list).items) {
        numbers.push_back(whole(expect(item, name, Json::Type::number), name));
    }
    return numbers;
}

Properties StrictReader::properties(const Json& object, std::string_view name)
{
    Properties properties;
    const auto& named = member(object, name, Json::Type::object);
    for (std::size_t i = 0; i < named.items.size(); ++i) {
        const auto& value = expect(named.items[i], named.names[i], Json::Type::text).text;
        if (!properties.emplace(named.names[i], value).second) {
            refuse(fmt::format("\"{}\" stands twice", named.names[i]));
        }
    }
    return properties;
}

const Json& StrictReader::member(const Json& object, std::string_view name, Json::Type type)
{
    const Json* found = nullptr;
    for (std::size_t i = 0; i < object.names.size(); ++i) {
        if (object.names[i] == name) {
            if (found != nullptr) {
                refuse(fmt::format("\"{}\" stands twice", name));
            }
            found = &object.items[i];
        }
    }
    if (found == nullptr) {
        refuse(fmt::format("\"{}\" is missing", name));
        return nothing;
    }
    return expect(*found, name, type);
}

const Json& StrictReader::expect(const Json& value, std::string_view name, Json::Type type)
{
    if (value.type == type) {
        return value;
    }
    refuse(fmt::format("\"{}\" is not {}", name, word_for(type)));
    return nothing;
}

std::uint32_t StrictReader::whole(const Json& value, std::string_view name)
{
    std::uint32_t number = 0;
    if (!spells(value.text, number)) {
        refuse(fmt::format("\"{}\" is no whole number from 0 to 4294967295", name));
    }
    return number;
}

}  // namespace soichi
