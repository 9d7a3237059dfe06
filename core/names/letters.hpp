#pragma once

#include <cstdint>

namespace soichi {

/// What a code point is in Vietnamese spelling.
struct Letter {
    char32_t base = 0;        ///< lower case, with â ă ê ô ơ ư đ kept and the tone taken off; itself for other signs
    char32_t lower = 0;       ///< lower case with all marks
    char32_t plain = 0;       ///< lower case ASCII letter where there is one (đ → d); itself otherwise
    std::uint8_t tone = 0;    ///< 0 none, 1 grave, 2 acute, 3 tilde, 4 hook, 5 dot below
    bool alphabetic = false;
    bool digit = false;       ///< 0–9
    bool upper = false;
    bool mark = false;        ///< a combining mark
};

/// Code points below this one are looked up in letter_table(); others are classified by Unicode properties.
inline constexpr char32_t letter_table_size = 0x2000;

/// The letters of all code points below letter_table_size. Built on first use.
const Letter* letter_table();

/// What a code point beyond the table is.
Letter rare_letter(char32_t value);

/// What `value` is. Eth (Ð, ð), which old fonts and optical recognition put for Đ and đ, counts as đ.
inline Letter letter_of(char32_t value)
{
    static const Letter* const table = letter_table();
    return value < letter_table_size ? table[value] : rare_letter(value);
}

}  // namespace soichi
