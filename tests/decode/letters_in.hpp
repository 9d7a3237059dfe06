#pragma once

#include <string>
#include <string_view>

#include "core/names/utf8.hpp"

namespace soichi::test {

/// The code points of valid UTF-8.
inline std::u32string letters_in(std::string_view utf8)
{
    std::u32string letters;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [value, bytes] = decode_at(utf8, at);
        letters.push_back(value);
        at += bytes;
    }
    return letters;
}

inline std::string utf8_of(char32_t letter)
{
    std::string text;
    append_utf8(text, letter);
    return text;
}

}  // namespace soichi::test
