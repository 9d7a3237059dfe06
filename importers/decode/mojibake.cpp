#include "importers/decode/mojibake.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"
#include "importers/decode/byte_table.hpp"

namespace soichi {

namespace {

/// How many bytes UTF-8 takes that begins with `byte`; none where none does.
std::size_t length_after(char32_t byte)
{
    if (byte >= 0xC2 && byte < 0xE0) {
        return 2;
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return 3;
    }
    return byte >= 0xF0 && byte < 0xF5 ? 4 : 0;
}

/// The bytes that the characters at `at` were, where they make one character of UTF-8; moves `at` past them.
std::optional<std::string> sequence_at(std::string_view utf8, std::size_t& at)
{
    const auto& table = ByteTable::windows_1252();
    std::string sequence;
    std::size_t length = 1;
    auto end = at;
    while (sequence.size() < length) {
        const auto [value, bytes] = decode_at(utf8, end);
        const auto byte = table.byte_of(value);
        if (bytes == 0 || !byte || *byte < 0x80) {
            return std::nullopt;
        }
        length = sequence.empty() ? length_after(*byte) : length;
        sequence.push_back(static_cast<char>(*byte));
        end += bytes;
    }
    if (length == 0 || first_invalid_utf8(sequence)) {
        return std::nullopt;
    }
    at = end;
    return sequence;
}

/// Where "à", whose second byte is taken for a no-break space, stands at `at` with a common space, which programs put
/// for that; moves `at` past them. The space stays where it parts words: not before another one, nor before what ends a
/// syllable.
std::optional<std::string_view> grave_a_at(std::string_view utf8, std::size_t& at)
{
    constexpr std::string_view shown = "Ã ";
    constexpr std::array<std::string_view, 12> ends{"c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y"};
    if (!utf8.substr(at).starts_with(shown)) {
        return std::nullopt;
    }
    at += shown.size();
    auto end = at;
    while (end < utf8.size() && letter_of(decode_at(utf8, end).value).alphabetic) {
        end += decode_at(utf8, end).bytes;
    }
    const bool word_after = end > at && std::find(ends.begin(), ends.end(), utf8.substr(at, end - at)) == ends.end();
    return word_after ? "à " : "à";
}

}  // namespace

Restored restored_once(std::string_view utf8)
{
    Restored result;
    result.text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto bytes = decode_at(utf8, at).bytes;
        if (bytes == 1) {
            result.text.push_back(utf8[at++]);
        } else if (const auto sequence = sequence_at(utf8, at)) {
            result.text += *sequence;
            ++result.characters;
        } else if (const auto grave_a = grave_a_at(utf8, at)) {
            result.text += *grave_a;
            ++result.characters;
        } else {
            result.text += utf8.substr(at, bytes);
            at += bytes;
            ++result.left;
        }
    }
    return result;
}

Restored restored(std::string_view utf8)
{
    constexpr int most_often = 3;
    Restored result{.text = std::string{utf8}};
    for (int times = 0; times < most_often; ++times) {
        auto next = restored_once(result.text);
        if (next.characters <= next.left) {
            break;
        }
        result = std::move(next);
    }
    return result;
}

}  // namespace soichi
