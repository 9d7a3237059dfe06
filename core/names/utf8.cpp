#include "core/names/utf8.hpp"

#include <utf8proc.h>

namespace soichi {

namespace {

/// Bytes of the code point at `at` where it is of the kinds that texts are made of and that have no exceptions: ASCII,
/// U+0080 to U+07FF, U+1000 to U+CFFF. Otherwise 0.
std::size_t plain_bytes(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto continues = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xC0U) == 0x80U; };
    const auto first = byte(0);
    if (first < 0x80U) {
        return 1;
    }
    if (first >= 0xC2U && first < 0xE0U) {
        return continues(1) ? 2 : 0;
    }
    return first > 0xE0U && first < 0xEDU && continues(1) && continues(2) ? 3 : 0;
}

/// Bytes of the code point at `at`, or 0 where none is.
std::size_t code_point_bytes(std::string_view text, std::size_t at)
{
    utf8proc_int32_t value = 0;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                        static_cast<utf8proc_ssize_t>(text.size() - at), &value);
    return bytes > 0 ? static_cast<std::size_t>(bytes) : 0;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        auto bytes = plain_bytes(text, at);
        bytes = bytes == 0 ? code_point_bytes(text, at) : bytes;
        if (bytes == 0) {
            return at;
        }
        at += bytes;
    }
    return std::nullopt;
}

}  // namespace soichi
