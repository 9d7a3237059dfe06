#pragma once

#include <string>
#include <string_view>

namespace soichi::eval {

/// A form in which the spellings of one name agree: NFC, lower case, one placement of the tone, usual abbreviations,
/// one kind of dash, no quotation or punctuation marks.
std::string fold(std::string_view text);

/// A designator's symbol without separators, case, and the year that normative documents carry ("2007/QĐ-BNV").
std::string fold_symbol(std::string_view symbol);

/// A designator's number without leading zeros, with the letter that may follow it ("03a" is "3a"); "" where `number`
/// does not begin with a digit.
std::string fold_number(std::string_view number);

/// The first four characters of a date.
std::string year_of(std::string_view date);

}  // namespace soichi::eval
