#include "importers/decode/vni.hpp"

#include <array>

#include "core/names/letters.hpp"
#include "core/names/tsv.hpp"
#include "core/names/utf8.hpp"
#include "importers/decode/byte_table.hpp"
#include "importers/decode/data/embedded.hpp"

namespace soichi {

namespace {

/// What a byte gives: a letter, or marks after certain letters.
struct Sign {
    std::u32string gives;
    std::u32string after;  ///< small letters; none for a letter
};

using Signs = std::array<Sign, 0x100>;

const Signs& signs()
{
    static const auto all = [] {
        Signs table;
        for_each_row(embedded::vni(), [&](const Row& row) {
            auto& sign = table[byte_in(row[0])];
            sign.gives = code_points(row[1]);
            for (std::size_t at = 0; at < row[2].size();) {
                const auto [value, bytes] = decode_at(row[2], at);
                sign.after.push_back(value);
                at += bytes;
            }
        });
        return table;
    }();
    return all;
}

bool fits(const Sign& sign, const std::u32string& letters)
{
    return sign.after.empty() ||
           (!letters.empty() && sign.after.find(letter_of(letters.back()).lower) != std::u32string::npos);
}

}  // namespace

std::optional<std::u32string> letters_of_vni(const Codes& codes, bool lenient)
{
    std::u32string letters;
    letters.reserve(codes.size());
    for (const auto code : codes) {
        const Sign* const sign = code < signs().size() ? &signs()[code] : nullptr;
        if (sign != nullptr && !sign->gives.empty() && fits(*sign, letters)) {
            letters += sign->gives;
            continue;
        }
        const auto letter = sign != nullptr ? ByteTable::windows_1252().letter_of_byte(code) : std::optional{code};
        if (!letter && !lenient) {
            return std::nullopt;
        }
        letters.push_back(letter.value_or(code));
    }
    return letters;
}

}  // namespace soichi
