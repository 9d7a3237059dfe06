#pragma once

#include <cstdint>

#include "importers/find/reading.hpp"

namespace soichi {

/// The name at token `at` where it stands in capitals throughout ("PHAN THỊ LỢI"): three syllables or more after a
/// family name. Only after an honorific is it surely no heading.
TokenRange name_in_capitals_at(const Reading& reading, std::uint32_t at);

/// The personal name that begins at `at`: two to five capitalised syllables. Empty where there is none.
TokenRange personal_name_at(const Reading& reading, std::uint32_t at);

/// Does a word at `at` begin a title, a body, a place or a document rather than (`inside_name`: go on with) a name?
bool begins_something_else(const Reading& reading, std::uint32_t at, bool inside_name);

/// The token after the honorifics, degrees and ranks that begin at `at` ("đồng chí", "GS.TS.", "Đại tá"); `at` itself
/// where there are none. Says whether any was `found` and whether one is for several persons (`plural`).
std::uint32_t skip_honorifics(const Reading& reading, std::uint32_t at, bool& found, bool& plural);

}  // namespace soichi
