#include "core/names/utf8.hpp"

#include <utf8proc.h>

namespace soichi {

void append_utf8(std::string& text, char32_t value)
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

std::optional<std::size_t> first_invalid_utf8(std::string_view text)
{
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    for (utf8proc_ssize_t at = 0; at < size;) {
        if (bytes[at] < 0x80U) {
            ++at;
            continue;
        }
        utf8proc_int32_t value = 0;
        const auto length = utf8proc_iterate(bytes + at, size - at, &value);
        if (length <= 0) {
            return static_cast<std::size_t>(at);
        }
        at += length;
    }
    return std::nullopt;
}

}  // namespace soichi
