#include "importers/decode/byte_table.hpp"

#include <charconv>
#include <string>

#include "core/error.hpp"
#include "core/names/tsv.hpp"
#include "core/names/utf8.hpp"
#include "importers/decode/data/embedded.hpp"

namespace soichi {

namespace {

constexpr char32_t first_beyond_ascii = 0x80;

char32_t hexadecimal(std::string_view digits)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || end != digits.data() + digits.size()) {
        throw InputError{"\"" + std::string{digits} + "\" is no hexadecimal number; correct the table of the encoding"};
    }
    return value;
}

}  // namespace

std::u32string code_points(std::string_view cell)
{
    std::u32string values;
    while (!cell.empty()) {
        const auto blank = cell.find(' ');
        const auto word = cell.substr(0, blank);
        values.push_back(word.starts_with("U+") ? hexadecimal(word.substr(2)) : decode_at(word, 0).value);
        cell.remove_prefix(blank == std::string_view::npos ? cell.size() : blank + 1);
    }
    return values;
}

char32_t byte_in(std::string_view cell)
{
    const auto value = hexadecimal(cell);
    if (value > 0xFF) {
        throw InputError{"\"" + std::string{cell} + "\" is no byte; correct the table of the encoding"};
    }
    return value;
}

ByteTable::ByteTable(std::string_view tsv)
{
    letters_.fill(none);
    for (char32_t byte = 0; byte < first_beyond_ascii; ++byte) {
        letters_[byte] = byte;
    }
    for_each_row(tsv, [&](const Row& row) { letters_[byte_in(row[0])] = code_points(row[1]).at(0); });
    for (char32_t byte = 0; byte < letters_.size(); ++byte) {
        if (letters_[byte] != none) {
            bytes_.emplace(letters_[byte], byte);
        }
    }
}

const ByteTable& ByteTable::windows_1252()
{
    static const ByteTable table{embedded::windows_1252()};
    return table;
}

const ByteTable& ByteTable::windows_1258()
{
    static const ByteTable table{embedded::windows_1258()};
    return table;
}

const ByteTable& ByteTable::tcvn3()
{
    static const ByteTable table{embedded::tcvn3()};
    return table;
}

const ByteTable& ByteTable::viscii()
{
    static const ByteTable table{embedded::viscii()};
    return table;
}

std::optional<char32_t> ByteTable::letter_of_byte(char32_t byte) const
{
    return byte < letters_.size() && letters_[byte] != none ? std::optional{letters_[byte]} : std::nullopt;
}

std::optional<char32_t> ByteTable::byte_of(char32_t letter) const
{
    if (const auto found = bytes_.find(letter); found != bytes_.end()) {
        return found->second;
    }
    const bool control = letter >= first_beyond_ascii && letter < 0xA0;
    return control ? std::optional{letter} : std::nullopt;
}

std::optional<std::u32string> ByteTable::letters(const Codes& codes, bool lenient) const
{
    std::u32string letters;
    letters.reserve(codes.size());
    for (const auto code : codes) {
        const auto letter = code < letters_.size() ? letter_of_byte(code) : std::optional{code};
        if (!letter && !lenient) {
            return std::nullopt;
        }
        letters.push_back(letter.value_or(code));
    }
    return letters;
}

}  // namespace soichi
