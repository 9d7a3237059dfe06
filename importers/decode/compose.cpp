#include "importers/decode/compose.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

std::string normalised(std::string text)
{
    utf8proc_uint8_t* out = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{out, &std::free};
    return size < 0 ? text : std::string{reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

}  // namespace

std::string composed(std::u32string_view letters)
{
    std::string text;
    text.reserve(letters.size() * 3 / 2);
    for (const auto letter : letters) {
        append_utf8(text, letter);
    }
    const bool marks =
        std::any_of(letters.begin(), letters.end(), [](char32_t letter) { return letter >= 0x300 && letter < 0x370; });
    return marks ? normalised(std::move(text)) : text;
}

}  // namespace soichi
