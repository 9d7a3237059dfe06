#include "importers/find/glyphs.hpp"

#include <cstring>
#include <string>
#include <vector>

#include "core/names/utf8.hpp"

namespace soichi {

Utf8 spelled(char32_t value)
{
    std::string text;
    append_utf8(text, value);
    Utf8 bytes;
    std::memcpy(bytes.bytes.data(), text.data(), text.size());
    bytes.size = static_cast<std::uint8_t>(text.size());
    return bytes;
}

Glyph glyph_of(const Letter& letter)
{
    return {spelled(letter.base),
            spelled(letter.lower),
            letter.tone,
            letter.alphabetic,
            letter.digit,
            letter.upper,
            letter.alphabetic || letter.digit || letter.mark};
}

const Glyph* glyph_table()
{
    static const auto table = [] {
        std::vector<Glyph> glyphs;
        glyphs.reserve(letter_table_size);
        for (char32_t value = 0; value < letter_table_size; ++value) {
            glyphs.push_back(glyph_of(letter_of(value)));
        }
        return glyphs;
    }();
    return table.data();
}

}  // namespace soichi
