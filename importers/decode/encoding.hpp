#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// The encodings in which Vietnamese texts are met.
enum class Encoding : std::uint8_t {
    utf8,
    utf16le,
    utf16be,
    windows_1258,
    tcvn3,         ///< TCVN 5712:1993, the fonts .VnTime and .VnArial (also called ABC)
    vni,           ///< VNI-Windows, the fonts VNI-Times …: a letter and its marks are two bytes
    viscii,        ///< RFC 1456
    viqr,          ///< RFC 1456: marks as ASCII signs after the letter
    utf8_as_1252,  ///< UTF-8 whose bytes were taken for windows-1252 and written as UTF-8 again
};

/// The name of an encoding on the command line and in answers: "utf-8", "windows-1258", "tcvn3" …
std::string_view name_of(Encoding encoding);

/// The encoding that `name` means, in any case, with the aliases of the field ("abc", "cp1258", "utf16"); nothing where
/// none.
std::optional<Encoding> encoding_named(std::string_view name);

/// A text in UTF-8, and how that was come by.
struct Decoded {
    std::string text;
    Encoding encoding = Encoding::utf8;
    double score = 1;  ///< share of words that are Vietnamese syllables with this encoding, 0 … 1; 1 where the bytes
                       ///< themselves tell the encoding (UTF-8, UTF-16) or it was forced
};

/// `bytes`, which are in `encoding`, in UTF-8 without a byte order mark; nothing where they are not. Text in an 8-bit
/// encoding may be valid UTF-8 as well, whose characters are then taken for the bytes that windows-1252 gives them.
/// What is not Unicode comes out in NFC.
std::optional<std::string> decode_as(Encoding encoding, std::string_view bytes);

/// `bytes` in UTF-8. They are in `forced` where that is given; else their encoding is detected, from their first 64
/// KiB:
///
/// 1. UTF-16 with a byte order mark, or with zero bytes at one parity;
/// 2. valid UTF-8 in which one letter of a hundred or more is one that only Vietnamese has: stays byte for byte, but
/// for a byte
///    order mark;
/// 3. other valid UTF-8: the encoding of step 4, or utf8_as_1252 or viqr, where more words are Vietnamese syllables
/// with it
///    than as the text stands; else it stays;
/// 4. other bytes: the 8-bit encoding in which the largest share of words are Vietnamese syllables.
///
/// A share counts from `least_score` on, and where one word of four has marks. `declared` is what a container or page
/// says; it is weighed, not trusted: its share is raised by 0.05. Among equal shares the first goes before: utf8,
/// utf8_as_1252, windows_1258, tcvn3, vni, viscii, viqr. Nothing where no encoding fits, or where `bytes` are not in
/// the forced one.
std::optional<Decoded> decode(std::string_view bytes, std::optional<Encoding> forced = std::nullopt,
                              std::optional<Encoding> declared = std::nullopt);

inline constexpr double least_score = 0.8;

}  // namespace soichi
