#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importers/decode/encoding.hpp"

namespace soichi {

/// The encoding that the glyphs of a font follow: tcvn3 of ".VnTime", vni of "VNI-Times". Small letters and capitals
/// are one. Nothing for fonts of Unicode.
std::optional<Encoding> encoding_of_font(std::string_view font_name);

/// Does the font show its small letters as capitals (".VnTimeH")?
bool is_font_of_capitals(std::string_view font_name);

/// A run of an office file in a legacy font, in NFC. `utf8` is valid UTF-8 whose characters are the code points of the
/// font's glyphs as Latin-1 or windows-1252 has them; others stay. `encoding` is one of windows_1258, tcvn3, vni and
/// viscii; with another one the run stays as it is. `capitals`: as is_font_of_capitals() says; else TCVN3's capitals
/// are restored from their place, within the run only, so that runs of one font are better joined before.
std::string decode_run(Encoding encoding, std::string_view utf8, bool capitals);

}  // namespace soichi
