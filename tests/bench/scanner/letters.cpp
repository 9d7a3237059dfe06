#include "tests/bench/scanner/letters.hpp"

#include <utf8proc.h>

#include <array>
#include <cstddef>

namespace soichi::bench {
namespace {

constexpr std::uint32_t table_size = 0x2000;  // Latin with all of Vietnamese

struct Class {
    bool letter = false;
    bool digit = false;
};

Class class_of(std::uint32_t code_point)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
    return {category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO, category == UTF8PROC_CATEGORY_ND};
}

const auto classes = [] {
    std::array<Class, table_size> made;
    for (std::uint32_t i = 0; i < table_size; ++i) {
        made[i] = class_of(i);
    }
    return made;
}();

Class looked_up(std::uint32_t code_point)
{
    return code_point < table_size ? classes[code_point] : class_of(code_point);
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    const auto byte = [&](std::size_t i) -> std::uint32_t { return static_cast<unsigned char>(text[at + i]); };
    const auto first = byte(0);
    if (first < 0x80U) {
        return {first, 1};
    }
    if (first < 0xE0U) {
        return {((first & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    }
    if (first < 0xF0U) {
        return {((first & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    }
    return {((first & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU), 4};
}

CodePoint code_point_before(std::string_view text, std::size_t at)
{
    if (at == 0) {
        return {};
    }
    auto begin = at - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
        --begin;
    }
    return code_point_at(text, begin);
}

bool is_letter_or_digit(std::uint32_t code_point)
{
    const auto found = looked_up(code_point);
    return found.letter || found.digit;
}

std::string lower_cased(std::string_view text)
{
    std::string lower{text};
    for (std::size_t at = 0; at < text.size();) {
        const auto here = code_point_at(text, at);
        const auto small = utf8proc_tolower(static_cast<utf8proc_int32_t>(here.value));
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto length = utf8proc_encode_char(small, bytes.data());
        if (static_cast<std::uint32_t>(length) == here.length) {
            for (std::size_t i = 0; i < here.length; ++i) {
                lower[at + i] = static_cast<char>(bytes[i]);
            }
        }
        at += here.length;
    }
    return lower;
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto before = code_point_before(text, begin);
    const auto after = code_point_at(text, end);
    return !(before.length != 0 && is_letter_or_digit(before.value)) &&
           !(after.length != 0 && is_letter_or_digit(after.value));
}

}  // namespace soichi::bench
