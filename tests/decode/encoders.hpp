#pragma once

#include <string>
#include <string_view>

#include "importers/decode/encoding.hpp"

namespace soichi::test {

/// How Vietnamese is written in Unicode.
enum class UnicodeForm : std::uint8_t {
    composed,    ///< NFC
    decomposed,  ///< NFD
    mixed,       ///< "tổ hợp": a letter with its circumflex, breve or horn, then the tone as a combining mark
};

/// `utf8` in `form`.
std::string in_form(UnicodeForm form, std::string_view utf8);

/// What of `utf8` an encoding can hold, in NFC. UTF-8 and UTF-16 hold all. For the others:
///
/// - NBSP and other blanks of Unicode become a space; dashes and hyphens "-"; quotation marks ' and "; "…" three stops;
/// "•" a star;
/// - zero-width signs, soft hyphens and byte order marks go;
/// - TCVN3: capitals with a tone become small letters, unless their place tells that they are capitals
/// (restore_capitals());
/// - every other character beyond ASCII that is no Vietnamese letter becomes "?".
std::string mapped(Encoding encoding, std::string_view utf8);

/// `mapped` as mapped() gives it, in the bytes of `encoding`. In VIQR, "\" stands before a sign that is no mark.
std::string encoded(Encoding encoding, std::string_view mapped);

}  // namespace soichi::test
