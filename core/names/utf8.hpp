#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// One code point and how many bytes it takes.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t bytes = 0;
};

/// The code point at `at` of valid UTF-8. Reading past the end gives {0, 0}.
inline CodePoint decode_at(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    const auto byte = [&](std::size_t i) -> char32_t {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) & 0x3FU : 0;
    };
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80U) {
        return {first, 1};
    }
    if (first < 0xE0U) {
        return {((first & 0x1FU) << 6U) | byte(1), 2};
    }
    if (first < 0xF0U) {
        return {((first & 0x0FU) << 12U) | (byte(1) << 6U) | byte(2), 3};
    }
    return {((first & 0x07U) << 18U) | (byte(1) << 12U) | (byte(2) << 6U) | byte(3), 4};
}

/// Append `value` to `text` in UTF-8.
inline void append_utf8(std::string& text, char32_t value)
{
    const auto tail = [&](unsigned shift) { text.push_back(static_cast<char>(0x80U | ((value >> shift) & 0x3FU))); };
    if (value < 0x80) {
        text.push_back(static_cast<char>(value));
    } else if (value < 0x800) {
        text.push_back(static_cast<char>(0xC0U | (value >> 6U)));
        tail(0);
    } else if (value < 0x10000) {
        text.push_back(static_cast<char>(0xE0U | (value >> 12U)));
        tail(6);
        tail(0);
    } else {
        text.push_back(static_cast<char>(0xF0U | (value >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Where the first byte that is not valid UTF-8 stands, or nothing where all is valid.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

}  // namespace soichi
