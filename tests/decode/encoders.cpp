#include "tests/decode/encoders.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>

#include "core/names/letters.hpp"
#include "core/names/tsv.hpp"
#include "core/names/utf8.hpp"
#include "importers/decode/byte_table.hpp"
#include "importers/decode/capitals.hpp"
#include "importers/decode/compose.hpp"
#include "importers/decode/data/embedded.hpp"
#include "tests/decode/letters_in.hpp"

namespace soichi::test {

namespace {

std::string normalised(std::string_view utf8, int option)
{
    utf8proc_uint8_t* bytes = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                     &bytes, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | option));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{bytes, &std::free};
    if (size < 0) {
        throw std::invalid_argument{"not UTF-8"};
    }
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

/// A letter without its tone, and the tone as a combining mark (0: none).
struct Toned {
    char32_t letter;
    char32_t tone;
};

Toned without_tone(char32_t value)
{
    constexpr std::u32string_view tones{U"\0\u0300\u0301\u0303\u0309\u0323", 6};
    const auto letter = letter_of(value);
    if (letter.tone == 0) {
        return {value, 0};
    }
    const auto base = letter.upper ? utf8proc_toupper(static_cast<utf8proc_int32_t>(letter.base))
                                   : static_cast<utf8proc_int32_t>(letter.base);
    return {static_cast<char32_t>(base), tones[letter.tone]};
}

/// What stands for a sign that 8-bit encodings lack; nothing for a letter.
std::optional<std::string_view> replacement(char32_t value)
{
    if (value == 0xA0 || (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x3000) {
        return " ";
    }
    if (value == 0xAD || (value >= 0x200B && value <= 0x200D) || value == 0x2060 || value == 0xFEFF) {
        return "";
    }
    if ((value >= 0x2010 && value <= 0x2015) || value == 0x2212) {
        return "-";
    }
    if ((value >= 0x2018 && value <= 0x201B) || value == 0x2032) {
        return "'";
    }
    if ((value >= 0x201C && value <= 0x201F) || value == 0xAB || value == 0xBB || value == 0x2033) {
        return "\"";
    }
    return value == 0x2026   ? std::optional<std::string_view>{"..."}
           : value == 0x2022 ? std::optional<std::string_view>{"*"}
                             : std::nullopt;
}

bool is_vietnamese_letter(char32_t value)
{
    static const std::u32string_view all = U"àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    return value != 0xD0 && value != 0xF0 && all.find(letter_of(value).lower) != std::u32string_view::npos;
}

std::u32string small_toned(std::u32string_view letters)
{
    std::u32string result;
    for (const auto value : letters) {
        result.push_back(letter_of(value).tone != 0 ? letter_of(value).lower : value);
    }
    return result;
}

std::string inverse_of(const ByteTable& table, std::u32string_view letters)
{
    std::string bytes;
    for (const auto value : letters) {
        if (const auto whole = table.byte_of(value)) {
            bytes.push_back(static_cast<char>(*whole));
            continue;
        }
        const auto [letter, tone] = without_tone(value);
        bytes.push_back(static_cast<char>(table.byte_of(letter).value()));
        bytes.push_back(static_cast<char>(table.byte_of(tone).value()));
    }
    return bytes;
}

using LetterBytes = std::map<char32_t, std::string>;

char32_t in_case(bool capital, char32_t letter)
{
    return capital ? static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(letter))) : letter;
}

/// The bytes of every letter in VNI: of those that have their own, then of those that are a letter and its marks.
LetterBytes vni_bytes()
{
    LetterBytes bytes_of;
    for (char32_t ascii = 0; ascii < 0x80; ++ascii) {
        bytes_of[ascii] = static_cast<char>(ascii);
    }
    for_each_row(embedded::vni(), [&](const Row& row) {
        if (row[2].empty()) {
            bytes_of[code_points(row[1]).at(0)] = static_cast<char>(byte_in(row[0]));
        }
    });
    for_each_row(embedded::vni(), [&](const Row& row) {
        const auto byte = byte_in(row[0]);
        for (const auto small : letters_in(row[2])) {
            const auto letter = in_case(byte < 0xE0, small);
            const auto whole = letters_in(composed(std::u32string{letter} + code_points(row[1])));
            bytes_of.emplace(whole.at(0), bytes_of.at(letter) + static_cast<char>(byte));
        }
    });
    return bytes_of;
}

std::string in_vni(std::u32string_view letters)
{
    static const auto bytes_of = vni_bytes();
    std::string bytes;
    for (const auto value : letters) {
        bytes += bytes_of.at(value);
    }
    return bytes;
}

bool is_d(char32_t value)
{
    return letter_of(value).plain == U'd';
}

std::string in_viqr(std::u32string_view letters)
{
    static const std::map<char32_t, char> sign_of{{0x306, '('},  {0x302, '^'}, {0x31B, '+'}, {0x300, '`'},
                                                  {0x301, '\''}, {0x309, '?'}, {0x303, '~'}, {0x323, '.'}};
    std::string bytes;
    bool after_vowel = false;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (letters[at] == U'đ' || letters[at] == U'Đ') {
            bytes += letters[at] == U'đ' ? "dd" : "DD";
            after_vowel = false;
            continue;
        }
        const auto parts = letters_in(normalised(utf8_of(letters[at]), UTF8PROC_DECOMPOSE));
        const auto ascii = static_cast<char>(parts[0]);
        const bool sign = std::string_view{"(^+`'?~."}.find(ascii) != std::string_view::npos;
        const bool d_before_d = is_d(parts[0]) && at + 1 < letters.size() && is_d(letters[at + 1]);
        bytes += (after_vowel && sign) || d_before_d || ascii == '\\' ? "\\" : "";
        bytes.push_back(ascii);
        const auto [letter, tone] = without_tone(letters[at]);
        const auto shape = letters_in(normalised(utf8_of(letter), UTF8PROC_DECOMPOSE));
        bytes += shape.size() > 1 ? std::string{sign_of.at(shape[1])} : std::string{};
        bytes += tone != 0 ? std::string{sign_of.at(tone)} : std::string{};
        after_vowel = std::string_view{"aeiouyAEIOUY"}.find(ascii) != std::string_view::npos;
    }
    return bytes;
}

std::string in_utf16(std::u32string_view letters, bool little)
{
    std::string bytes;
    const auto unit = [&](char32_t value) {
        const auto high = static_cast<char>(value >> 8U);
        const auto low = static_cast<char>(value & 0xFFU);
        bytes.push_back(little ? low : high);
        bytes.push_back(little ? high : low);
    };
    for (const auto value : letters) {
        if (value < 0x10000) {
            unit(value);
        } else {
            unit(0xD800 + ((value - 0x10000) >> 10U));
            unit(0xDC00 + ((value - 0x10000) & 0x3FFU));
        }
    }
    return bytes;
}

/// `utf8` as programs read it that take it for windows-1252, where bytes that are not defined are C1 controls.
std::string read_as_1252(std::string_view utf8)
{
    std::string text;
    for (const char byte : utf8) {
        const char32_t code = static_cast<unsigned char>(byte);
        append_utf8(text, ByteTable::windows_1252().letter_of_byte(code).value_or(code));
    }
    return text;
}

}  // namespace

std::string in_form(UnicodeForm form, std::string_view utf8)
{
    if (form == UnicodeForm::composed) {
        return normalised(utf8, UTF8PROC_COMPOSE);
    }
    if (form == UnicodeForm::decomposed) {
        return normalised(utf8, UTF8PROC_DECOMPOSE);
    }
    std::string mixed;
    for (const auto value : letters_in(normalised(utf8, UTF8PROC_COMPOSE))) {
        const auto [letter, tone] = without_tone(value);
        append_utf8(mixed, letter);
        if (tone != 0) {
            append_utf8(mixed, tone);
        }
    }
    return mixed;
}

std::string mapped(Encoding encoding, std::string_view utf8)
{
    auto text = normalised(utf8, UTF8PROC_COMPOSE);
    if (encoding == Encoding::utf8 || encoding == Encoding::utf16le || encoding == Encoding::utf16be ||
        encoding == Encoding::utf8_as_1252) {
        return text;
    }
    std::string result;
    for (const auto value : letters_in(text)) {
        if (value < 0x80 || is_vietnamese_letter(value)) {
            append_utf8(result, value);
        } else {
            result += replacement(value).value_or("?");
        }
    }
    if (encoding == Encoding::tcvn3) {
        auto letters = small_toned(letters_in(result));
        restore_capitals(letters);
        result = composed(letters);
    }
    return result;
}

std::string encoded(Encoding encoding, std::string_view mapped)
{
    const auto letters = letters_in(mapped);
    switch (encoding) {
    case Encoding::utf16le:
        return in_utf16(letters, true);
    case Encoding::utf16be:
        return in_utf16(letters, false);
    case Encoding::windows_1258:
        return inverse_of(ByteTable::windows_1258(), letters);
    case Encoding::tcvn3:
        return inverse_of(ByteTable::tcvn3(), small_toned(letters));
    case Encoding::vni:
        return in_vni(letters);
    case Encoding::viscii:
        return inverse_of(ByteTable::viscii(), letters);
    case Encoding::viqr:
        return in_viqr(letters);
    case Encoding::utf8_as_1252:
        return read_as_1252(mapped);
    default:
        return std::string{mapped};
    }
}

}  // namespace soichi::test
