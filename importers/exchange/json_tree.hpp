#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace soichi {

/// A JSON value with numbers as they are spelt, so that no digit is lost.
struct Json {
    enum class Type : std::uint8_t { null, boolean, number, text, list, object };
    Type type = Type::null;
    std::string text;                ///< of a text, in valid UTF-8; of a number its spelling
    std::vector<Json> items;         ///< of a list, or the members' values of an object
    std::vector<std::string> names;  ///< of an object's members, one for each item
};

/// The value that `text` spells, or in one line why it spells none: no JSON, nested more than 16 deep, or an escape
/// that makes something else than UTF-8.
std::variant<Json, std::string> parse_json(std::string_view text);

}  // namespace soichi
