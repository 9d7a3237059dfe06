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
    /// Share, 0 … 1, of Vietnamese syllables among the words that have a letter beyond ASCII with this encoding. The
    /// other words are the same in all. 1 where the bytes themselves tell the encoding (UTF-8, UTF-16), and where it
    /// was forced.
    double score = 1;
};

/// `bytes`, which are in `encoding`, in UTF-8 without a byte order mark; nothing where they are not. Text in an 8-bit
/// encoding may be valid UTF-8 as well, whose characters are then taken for the bytes that windows-1252 gives them.
/// What is not Unicode comes out in NFC.
std::optional<std::string> decode_as(Encoding encoding, std::string_view bytes);

/// `bytes` in UTF-8. They are in `forced` where that is given; else their encoding is detected from the first 64 KiB:
///
/// 1. UTF-16 with a byte order mark, or with zero bytes at one parity.
/// 2. Valid UTF-8 in which one letter of a hundred or more is one that 8-bit text has not (U+1EA0 … U+1EF9, ă, đ, ơ, ư,
///    combining marks): stays byte for byte, but for a byte order mark.
/// 3. Other valid UTF-8: text that was taken for windows-1252 is restored; text in an 8-bit encoding that was copied
///    into it is decoded, where its score is better than as it stands; so is VIQR, where its signs stand inside
///    words. Else it stays.
/// 4. Other bytes: the 8-bit encoding with the best score.
///
/// A score counts from `least_score` on, and where every fourth word or more is a syllable with a letter beyond ASCII.
/// `declared` is what a container or page says; it is weighed, not trusted: its score is raised by 0.05. Among equal
/// scores the encoding with more common syllables (data/common_syllables.tsv) goes before, then the first of
/// utf8_as_1252, utf8, windows_1258, tcvn3, vni, viscii, viqr. Nothing where no encoding fits, or where `bytes` are not
/// in the forced one.
std::optional<Decoded> decode(std::string_view bytes, std::optional<Encoding> forced = std::nullopt,
                              std::optional<Encoding> declared = std::nullopt);

inline constexpr double least_score = 0.8;

}  // namespace soichi
