#pragma once

#include <array>
#include <cstdint>

#include "core/names/letters.hpp"

namespace soichi {

/// At most four bytes of UTF-8.
struct Utf8 {
    std::array<char, 4> bytes{};
    std::uint8_t size = 0;
};

/// What the scanner needs of a Letter, ready to be copied.
struct Glyph {
    Utf8 base;
    Utf8 lower;
    std::uint8_t tone = 0;
    bool alphabetic = false;
    bool digit = false;
    bool upper = false;
    bool in_word = false;  ///< a letter, a digit or a mark
};

/// `value` in UTF-8.
Utf8 spelled(char32_t value);

Glyph glyph_of(const Letter& letter);

/// The glyphs of all code points below letter_table_size.
const Glyph* glyph_table();

}  // namespace soichi
