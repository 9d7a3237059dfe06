#pragma once

#include <string_view>

namespace soichi {

/// May the word be a syllable of Vietnamese: an onset, a rhyme that may follow it, and a tone that the rhyme can bear?
///
/// `folded` is one word as fold_word() gives it ("nguyên4"). Says what could be written, not what is a word: "đoanh" may be
/// one, "Park" (a stop without an acute or a heavy tone) and "Abe" may not.
bool is_vietnamese_syllable(std::string_view folded);

/// Does the folded word bear a tone or a letter that English lacks (ă â ê ô ơ ư đ)?
bool has_vietnamese_marks(std::string_view folded);

}  // namespace soichi
