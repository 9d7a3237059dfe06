#include "core/names/utf8.hpp"

#include <utf8proc.h>

namespace soichi {

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
