#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/error.hpp"

namespace soichi {

/// A word of a table's column and what it stands for.
template <typename Value>
struct Named {
    std::string_view name;
    Value value;
};

/// What `name` stands for; throws InputError, which names the `file`, where the column has no such word.
template <typename Value, std::size_t Size>
Value look_up(const std::array<Named<Value>, Size>& table, std::string_view name, std::string_view file)
{
    for (const auto& row : table) {
        if (row.name == name) {
            return row.value;
        }
    }
    throw InputError{std::string{file} + ": unknown value \"" + std::string{name} + "\""};
}

/// Words of a phrase that single blanks part.
inline std::size_t words_in(std::string_view phrase)
{
    return phrase.empty() ? 0 : static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

}  // namespace soichi
