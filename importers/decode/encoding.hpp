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
    double score = 1;  ///< share of words that are Vietnamese syllables with this encoding, 0 … 1
};

/// `bytes` in UTF-8. They are in `forced` where that is given; else their encoding is detected: a byte order mark,
/// valid UTF-8, and otherwise the encoding in which the largest share of words are Vietnamese syllables, provided that
/// is at least `least_score`. `declared` is what a container or page says; it is weighed, not trusted. Valid UTF-8
/// stays byte for byte as it is, but for a byte order mark, and for text that was taken for windows-1252. Nothing where
/// no encoding fits, or where `bytes` are not in the forced one.
std::optional<Decoded> decode(std::string_view bytes, std::optional<Encoding> forced = std::nullopt,
                              std::optional<Encoding> declared = std::nullopt);

inline constexpr double least_score = 0.8;

}  // namespace soichi
