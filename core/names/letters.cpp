#include "core/names/letters.hpp"

#include <utf8proc.h>

#include <array>
#include <vector>

namespace soichi {

namespace {

constexpr char32_t d_stroke = 0x111;

std::uint8_t tone_of(utf8proc_int32_t mark)
{
    switch (mark) {
        case 0x300: return 1;
        case 0x301: return 2;
        case 0x303: return 3;
        case 0x309: return 4;
        case 0x323: return 5;
        default: return 0;
    }
}

bool is_mark(utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

bool is_alphabetic(utf8proc_category_t category)
{
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

/// Vietnamese tone marks are taken off; circumflex, breve and horn belong to the letter.
Letter classify(char32_t value)
{
    const auto code = static_cast<utf8proc_int32_t>(value);
    const auto category = utf8proc_category(code);
    Letter letter;
    letter.alphabetic = is_alphabetic(category);
    letter.digit = value >= U'0' && value <= U'9';
    letter.mark = is_mark(category);
    letter.upper = category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
    letter.lower = static_cast<char32_t>(utf8proc_tolower(code));
    if (value == 0xD0 || value == 0x110 || value == 0xF0 || value == d_stroke) {
        letter.base = d_stroke;
        letter.plain = U'd';
        return letter;
    }
    const auto lower = utf8proc_tolower(code);
    letter.base = static_cast<char32_t>(lower);
    letter.plain = letter.base;
    std::array<utf8proc_int32_t, 8> parts{};
    const auto count = utf8proc_decompose_char(lower, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                                               UTF8PROC_DECOMPOSE, nullptr);
    if (!letter.alphabetic || count < 2) {
        return letter;
    }
    letter.plain = static_cast<char32_t>(parts[0]);
    std::vector<utf8proc_int32_t> kept{parts[0]};
    for (utf8proc_ssize_t i = 1; i < count; ++i) {
        const auto mark = parts[static_cast<std::size_t>(i)];
        if (tone_of(mark) != 0) {
            letter.tone = tone_of(mark);
        } else {
            kept.push_back(mark);
        }
    }
    const auto size = utf8proc_normalize_utf32(kept.data(), static_cast<utf8proc_ssize_t>(kept.size()), UTF8PROC_COMPOSE);
    letter.base = static_cast<char32_t>(size > 0 ? kept[0] : lower);
    return letter;
}

}  // namespace

const Letter* letter_table()
{
    static const std::vector<Letter> table = [] {
        std::vector<Letter> letters(letter_table_size);
        for (char32_t code = 0; code < letter_table_size; ++code) {
            letters[code] = classify(code);
        }
        return letters;
    }();
    return table.data();
}

Letter rare_letter(char32_t value)
{
    return classify(value);
}

}  // namespace soichi
