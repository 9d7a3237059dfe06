#pragma once

#include <string>
#include <string_view>

#include "tests/decode/letters_in.hpp"

namespace soichi::test {

/// The bytes that pairs of hexadecimal digits name.
inline std::string bytes_of_hex(std::string_view digits)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < digits.size(); at += 2) {
        bytes.push_back(static_cast<char>(std::stoi(std::string{digits.substr(at, 2)}, nullptr, 16)));
    }
    return bytes;
}

/// The characters of `utf8`, all of them below U+0100, as bytes.
inline std::string bytes_of_latin1(std::string_view utf8)
{
    std::string bytes;
    for (const auto letter : letters_in(utf8)) {
        bytes.push_back(static_cast<char>(letter));
    }
    return bytes;
}

}  // namespace soichi::test
