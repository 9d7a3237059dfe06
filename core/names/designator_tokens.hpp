#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// One token of a designator's symbol, with the separator before it.
struct SymbolToken {
    std::string text;      ///< letters, digits and &; eth read as đ
    char separator = '/';  ///< '/', '-' (any dash) or ' '
    std::size_t end = 0;   ///< byte after the token
    bool upper = true;     ///< begins with a capital letter
};
using SymbolTokens = std::vector<SymbolToken>;

/// Where the document number that begins at `at` ends (at most five digits and a letter a–d or đ); `at` where none does.
/// The number must not be the tail of a word, a fraction, a date or a price.
std::size_t read_document_number(std::string_view text, std::size_t at, std::string& number);

/// The tokens that follow a number, joined by slashes, dashes or, where noise drops them, single spaces.
SymbolTokens read_symbol_tokens(std::string_view text, std::size_t at, bool any_case);

}  // namespace soichi
