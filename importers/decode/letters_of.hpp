#pragma once

#include <optional>
#include <string>

#include "importers/decode/codes.hpp"
#include "importers/decode/encoding.hpp"

namespace soichi {

/// Is `encoding` one of the 8-bit ones: windows_1258, tcvn3, vni, viscii?
bool is_8_bit(Encoding encoding);

/// `codes` as letters in the 8-bit `encoding`, uncomposed, TCVN3's capitals as they stand. Nothing where a byte has no
/// letter, unless `lenient`: then it stays as in Latin-1.
std::optional<std::u32string> letters_of(Encoding encoding, const Codes& codes, bool lenient);

}  // namespace soichi
