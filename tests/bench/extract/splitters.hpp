#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace soichi::bench {

/// Bytes [begin, end) of a text.
struct Word {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// The runs of letters, marks and digits of `text` (valid UTF-8). One decoding and one table look-up a code point, nothing
/// else: what any reader of words has to do at least. `words` is emptied first and keeps its memory.
void split(std::string_view text, std::vector<Word>& words);

/// The words of `text` as Unicode Standard Annex 29 bounds them, found by ICU: what an off-the-shelf splitter does.
void split_by_the_standard(std::string_view text, std::vector<Word>& words);

/// Was this program built with ICU?
bool has_the_standard();

}  // namespace soichi::bench
