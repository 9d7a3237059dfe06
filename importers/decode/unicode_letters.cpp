#include "importers/decode/unicode_letters.hpp"

#include <array>
#include <cstddef>

#include "core/names/utf8.hpp"
#include "importers/decode/byte_table.hpp"

namespace soichi {

namespace {

bool is_vietnamese_only(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE1:
        return second == 0xBA || second == 0xBB;  // U+1E80 … U+1EFF
    case 0xC4:
        return second == 0x82 || second == 0x83 || second == 0x90 || second == 0x91;  // Ă ă Đ đ
    case 0xC6:
        return second == 0xA0 || second == 0xA1 || second == 0xAF || second == 0xB0;  // Ơ ơ Ư ư
    case 0xCC:
        return second <= 0xA3;  // U+0300 … U+0323
    default:
        return false;
    }
}

bool is_letter_or_more(unsigned char byte)
{
    const auto small = static_cast<unsigned char>(byte | 0x20U);
    return (small >= 'a' && small <= 'z') || byte >= 0xC0;
}

}  // namespace

bool has_vietnamese_letters(std::string_view utf8)
{
    constexpr std::size_t enough_to_tell = 256;  // letters
    std::size_t letters = 0;
    std::size_t vietnamese = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        letters += is_letter_or_more(byte) ? 1 : 0;
        if (byte >= 0xC0 && at + 1 < utf8.size() &&
            is_vietnamese_only(byte, static_cast<unsigned char>(utf8[at + 1]))) {
            ++vietnamese;
        }
        if (letters >= enough_to_tell && vietnamese * 100 >= letters) {
            return true;
        }
    }
    return vietnamese > 0 && vietnamese * 100 >= letters;
}

bool has_many_latin1_letters(std::string_view utf8)
{
    std::size_t characters = 0;
    std::size_t high = 0;
    for (std::size_t at = 0; at < utf8.size(); ++characters) {
        const auto [value, bytes] = decode_at(utf8, at);
        high += value >= 0x80 && ByteTable::windows_1252().byte_of(value) ? 1 : 0;
        at += bytes;
    }
    return high * 20 >= characters && high > 0;
}

}  // namespace soichi
