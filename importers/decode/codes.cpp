#include "importers/decode/codes.hpp"

#include <algorithm>

#include "core/names/utf8.hpp"
#include "importers/decode/byte_table.hpp"

namespace soichi {

namespace {

constexpr char32_t micro_sign = 0xB5;
constexpr char32_t small_mu = 0x3BC;  // what compatibility normalisation makes of the micro sign

char32_t code_of(char32_t character)
{
    if (character == small_mu) {
        return micro_sign;
    }
    if (character >= 0xF020 && character <= 0xF0FF) {
        return character - 0xF000;
    }
    return ByteTable::windows_1252().byte_of(character).value_or(character);
}

}  // namespace

Codes codes_of_bytes(std::string_view bytes)
{
    Codes codes(bytes.size(), U'\0');
    std::transform(bytes.begin(), bytes.end(), codes.begin(),
                   [](char byte) { return static_cast<unsigned char>(byte); });
    return codes;
}

Codes codes_of_characters(std::string_view utf8)
{
    Codes codes;
    codes.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [value, bytes] = decode_at(utf8, at);
        codes.push_back(code_of(value));
        at += bytes;
    }
    return codes;
}

}  // namespace soichi
