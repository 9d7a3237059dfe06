#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "importers/decode/codes.hpp"

namespace soichi {

/// An encoding in which each byte is one letter or one mark. ASCII is itself unless its table says otherwise.
class ByteTable {
public:
    /// Read from a table with the columns byte (hexadecimal) and letter (itself, or as U+0300).
    explicit ByteTable(std::string_view tsv);

    static const ByteTable& windows_1252();
    static const ByteTable& windows_1258();
    static const ByteTable& tcvn3();
    static const ByteTable& viscii();

    /// The letter of `byte` (below 0x100); nothing where the encoding has none.
    [[nodiscard]] std::optional<char32_t> letter_of_byte(char32_t byte) const;

    /// The byte of `letter`; nothing where there is none. C1 controls, which programs put for bytes that are not
    /// defined, give that byte.
    [[nodiscard]] std::optional<char32_t> byte_of(char32_t letter) const;

    /// `codes` as letters, uncomposed; nothing where a byte has no letter, unless `lenient`: then it stays as in
    /// Latin-1.
    [[nodiscard]] std::optional<std::u32string> letters(const Codes& codes, bool lenient) const;

private:
    static constexpr char32_t none = 0xFFFFFFFF;

    std::array<char32_t, 0x100> letters_{};
    std::unordered_map<char32_t, char32_t> bytes_;
};

/// The code points that a cell of a table names, parted by blanks, as themselves or as U+0300. Throws InputError where
/// the number is none.
std::u32string code_points(std::string_view cell);

/// The byte that a cell gives in hexadecimal. Throws InputError where it gives none.
char32_t byte_in(std::string_view cell);

}  // namespace soichi
