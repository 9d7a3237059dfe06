#include "core/names/spelling.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

namespace {

bool is_blank(char32_t value)
{
    return value == U' ' || (value >= 0x9 && value <= 0xD) || value == 0xA0 || (value >= 0x2000 && value <= 0x200A) ||
           value == 0x202F || value == 0x3000;
}

/// Signs that take no room and mean nothing: zero-width spaces and joiners, soft hyphen, byte order mark.
bool is_invisible(char32_t value)
{
    return (value >= 0x200B && value <= 0x200D) || value == 0x2060 || value == 0xFEFF || value == 0xAD;
}

/// Code points that are in NFC whatever stands around them, as long as all of these are of this kind too: letters with
/// their marks, and signs.
bool is_composed(char32_t value)
{
    return value < 0x300 || (value >= 0x1E00 && value <= 0x1EFF) || (value >= 0x2010 && value <= 0x205F);
}

bool has_marks(std::string_view word)
{
    for (std::size_t at = 0; at < word.size();) {
        const auto [value, bytes] = decode_at(word, at);
        if (letter_of(value).mark) {
            return true;
        }
        at += bytes;
    }
    return false;
}

/// Folds letter by letter. False where a combining mark stands among them.
bool append_letters(std::string& folded, std::string_view word)
{
    std::uint8_t tone = 0;
    bool marks = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto [value, bytes] = decode_at(word, at);
        const auto letter = letter_of(value);
        tone = letter.tone != 0 ? letter.tone : tone;
        marks = marks || letter.mark;
        append_utf8(folded, letter.base);
        at += bytes;
    }
    if (tone != 0) {
        folded.push_back(static_cast<char>('0' + tone));
    }
    return !marks;
}

void append_folded(std::string& folded, std::string_view word)
{
    const auto before = folded.size();
    if (append_letters(folded, word)) {
        return;
    }
    const auto whole = to_nfc(std::string{word});
    if (!has_marks(whole)) {
        folded.resize(before);
        append_letters(folded, whole);
    }
}

}  // namespace

std::string fold_word(std::string_view word)
{
    std::string folded;
    append_folded(folded, word);
    return folded;
}

std::string fold_phrase(std::string_view phrase)
{
    std::string folded;
    std::size_t word_begin = 0;
    bool in_word = false;
    const auto close = [&](std::size_t end) {
        if (in_word) {
            folded.append(folded.empty() ? 0 : 1, ' ');
            append_folded(folded, phrase.substr(word_begin, end - word_begin));
        }
        in_word = false;
    };
    for (std::size_t at = 0; at < phrase.size();) {
        const auto [value, bytes] = decode_at(phrase, at);
        const auto letter = letter_of(value);
        if (letter.alphabetic || letter.digit || letter.mark) {
            word_begin = in_word ? word_begin : at;
            in_word = true;
        } else {
            close(at);
        }
        at += bytes;
    }
    close(phrase.size());
    return folded;
}

std::string to_nfc(const std::string& text)
{
    utf8proc_uint8_t* out = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{out, &std::free};
    return size < 0 ? text : std::string{reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

namespace {

bool is_visible_ascii(char c)
{
    return c > ' ' && c < '\x7F';
}

}  // namespace

std::string tidy(std::string_view text)
{
    std::string spaced;
    spaced.reserve(text.size());
    bool gap = false;
    bool all_composed = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto word = at;
        while (at < text.size() && is_visible_ascii(text[at])) {
            ++at;
        }
        auto sign = decode_at(text, at);
        while (sign.bytes != 0 && !is_blank(sign.value) && !is_invisible(sign.value)) {
            all_composed = all_composed && is_composed(sign.value);
            at += sign.bytes;
            sign = decode_at(text, at);
        }
        if (at > word) {
            spaced.append(gap ? 1 : 0, ' ').append(text.substr(word, at - word));
            gap = false;
        }
        gap = sign.bytes != 0 && is_blank(sign.value) ? !spaced.empty() : gap;
        at += sign.bytes;
    }
    return all_composed ? spaced : to_nfc(spaced);
}

std::string lower_case(std::string_view text)
{
    std::string lower;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        append_utf8(lower, letter_of(value).lower);
        at += bytes;
    }
    return lower;
}

std::string capitalised(std::string_view text)
{
    const auto [value, bytes] = decode_at(text, 0);
    std::string result;
    if (bytes != 0) {
        append_utf8(result, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(value))));
    }
    return result.append(text.substr(bytes));
}

}  // namespace soichi
