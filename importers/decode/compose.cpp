#include "importers/decode/compose.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

std::string composed(std::u32string_view letters)
{
    std::string text;
    text.reserve(letters.size() * 3 / 2);
    for (const auto letter : letters) {
        append_utf8(text, letter);
    }
    const bool marks =
        std::any_of(letters.begin(), letters.end(), [](char32_t letter) { return letter >= 0x300 && letter < 0x370; });
    return marks ? to_nfc(text) : text;
}

}  // namespace soichi
