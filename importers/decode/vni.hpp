#pragma once

#include <optional>
#include <string>

#include "importers/decode/codes.hpp"

namespace soichi {

/// `codes` in VNI-Windows as letters, uncomposed: a letter, then its marks. A mark that no letter stands before is the
/// sign that windows-1252 has there. Nothing where a byte has no letter, unless `lenient`: then it stays as in Latin-1.
std::optional<std::u32string> letters_of_vni(const Codes& codes, bool lenient);

}  // namespace soichi
