#pragma once

#include <string_view>

namespace soichi {

/// Is at least one letter of a hundred, at the beginning or in all of `utf8`, one that 8-bit text has not:
/// U+1EA0 … U+1EF9, ă, đ, ơ, ư, or a combining mark? Such text is never decoded further.
bool has_vietnamese_letters(std::string_view utf8);

/// Is at least one character of twenty of those that 8-bit text gives when it is taken for windows-1252?
bool has_many_latin1_letters(std::string_view utf8);

}  // namespace soichi
