#pragma once

#include <string>

namespace soichi {

/// Capitals for the small letters with a tone that TCVN3 put for capitals, where their place tells: "CéNG" in TCVN3 is
/// "CộNG", and becomes "CỘNG".
///
/// Such a letter is a capital where all others of its word are and they are two or more, or stand after it; and a word
/// of one or two letters ("Xã", "ở") goes with its neighbours on the line, where there are any and all are Vietnamese
/// words in capitals.
void restore_capitals(std::u32string& letters);

/// Every letter a capital, as fonts of capitals show them (.VnTimeH).
void make_capitals(std::u32string& letters);

}  // namespace soichi
