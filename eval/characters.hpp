#pragma once

#include <string>
#include <string_view>

namespace soichi::eval {

// Characters as the reference scorer's regular expressions and string methods see them (Unicode, not ASCII alone).
// Scores can be compared only where both sides fold names alike.

bool is_space(char32_t value);    ///< `\s`, and what strip() takes away
bool is_word(char32_t value);     ///< `\w`: letters, numbers, the underscore; combining marks are none
bool is_decimal(char32_t value);  ///< `\d` in any script

/// NFC. Text that is not valid UTF-8 comes back as it is.
std::string composed(std::string_view text);

/// Lower case by code point. A final Greek sigma is not told apart from others.
std::string lower(std::string_view text);

/// `text` without the white space at its ends.
std::string_view stripped(std::string_view text);

/// `bytes` with U+FFFD for each longest piece that begins a character without ending it, and for each byte that begins
/// none: how a reader shows a span that cuts characters.
std::string decoded(std::string_view bytes);

}  // namespace soichi::eval
