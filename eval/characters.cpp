#include "eval/characters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "core/names/utf8.hpp"

namespace soichi::eval {

namespace {

constexpr char32_t capital_i_with_dot = 0x130;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

utf8proc_category_t category(char32_t value)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(value));
}

/// How many bytes a character has whose first byte is `first`, 0 where none begins with it.
std::size_t announced_bytes(unsigned char first)
{
    if (first < 0x80U) {
        return 1;
    }
    if (first < 0xC2U || first > 0xF4U) {
        return 0;
    }
    return first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;
}

/// May `byte` follow `first`? This rules out overlong forms, surrogates and what lies beyond U+10FFFF.
bool may_be_second(unsigned char first, unsigned char byte)
{
    const unsigned low = first == 0xE0U ? 0xA0U : first == 0xF0U ? 0x90U : 0x80U;
    const unsigned high = first == 0xEDU ? 0x9FU : first == 0xF4U ? 0x8FU : 0xBFU;
    return low <= byte && byte <= high;
}

/// How many bytes at `at` belong to the character that begins there, as far as it goes; at least 1.
std::size_t bytes_present(std::string_view bytes, std::size_t at, std::size_t announced)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t count = 1;
    while (count < announced && at + count < bytes.size() &&
           (count == 1 ? may_be_second(byte(at), byte(at + 1)) : (byte(at + count) & 0xC0U) == 0x80U)) {
        ++count;
    }
    return count;
}

}  // namespace

bool is_space(char32_t value)
{
    // U+001C to U+001F separate records; Unicode calls them controls, Python calls them spaces.
    return (value >= 0x09 && value <= 0x0D) || (value >= 0x1C && value <= 0x20) || value == 0x85 || value == 0xA0 ||
           value == 0x1680 || (value >= 0x2000 && value <= 0x200A) || value == 0x2028 || value == 0x2029 ||
           value == 0x202F || value == 0x205F || value == 0x3000;
}

bool is_word(char32_t value)
{
    switch (category(value)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return value == '_';
    }
}

bool is_decimal(char32_t value)
{
    return category(value) == UTF8PROC_CATEGORY_ND;
}

std::string composed(std::string_view text)
{
    utf8proc_uint8_t* out = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{out, &std::free};
    return size < 0 ? std::string{text}
                    : std::string{reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

std::string lower(std::string_view text)
{
    std::string small;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        if (value == capital_i_with_dot) {
            small.append("i\u0307");
        } else {
            append_utf8(small, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(value))));
        }
        at += bytes;
    }
    return small;
}

std::string_view stripped(std::string_view text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        if (!is_space(value)) {
            begin = std::min(begin, at);
            end = at + bytes;
        }
        at += bytes;
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view{};
}

std::string decoded(std::string_view bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto announced = announced_bytes(static_cast<unsigned char>(bytes[at]));
        const auto present = bytes_present(bytes, at, announced);
        text.append(present == announced ? bytes.substr(at, present) : replacement);
        at += present;
    }
    return text;
}

}  // namespace soichi::eval
