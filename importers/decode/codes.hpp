#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// A text before it is decoded. Values below 0x100 are bytes of an 8-bit encoding (the code points of a legacy font);
/// greater ones are letters already, and every decoder keeps them.
using Codes = std::u32string;

/// The bytes themselves.
Codes codes_of_bytes(std::string_view bytes);

/// The bytes that the characters of valid UTF-8 stand for where 8-bit text was taken for windows-1252 or Latin-1, or
/// where a symbol font put it at U+F000 … U+F0FF. Characters that no byte gives stay.
Codes codes_of_characters(std::string_view utf8);

}  // namespace soichi
