#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// May text that is ASCII for the most part be VIQR: does a sign that ends no
/// sentence follow a vowel often enough to look closer? Looks at (, ^ and +, and at tones before a letter.
bool looks_like_viqr(std::string_view text);

/// `viqr`, which is valid UTF-8, as letters, uncomposed: a letter, then its marks. "\" before a sign takes its meaning
/// away; so do a tone in the same syllable before it ("to^?."), and, for "." and "?" at the end of a word, a vowel that
/// bears no tone there ("sau.").
std::u32string letters_of_viqr(std::string_view viqr);

}  // namespace soichi
