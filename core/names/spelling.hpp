#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// One word in the form in which its spellings agree: lower case, tone mark moved to the end as a digit, so that the
/// two placements of the tone ("Hoà", "Hòa") are one. The base diacritics stay: "bạn" and "bán" differ, so do "ban" and
/// "bân". `word` holds letters, digits and combining marks only.
std::string fold_word(std::string_view word);

/// The folded words of `phrase`, joined by single spaces; signs between words are dropped.
std::string fold_phrase(std::string_view phrase);

/// `text`, which is valid UTF-8, in NFC.
std::string to_nfc(const std::string& text);

/// NFC, every run of white space (NBSP and zero-width signs included) one space, none at the ends.
std::string tidy(std::string_view text);

/// Lower case, keeping diacritics.
std::string lower_case(std::string_view text);

/// The same text with its first letter in upper case.
std::string capitalised(std::string_view text);

}  // namespace soichi
