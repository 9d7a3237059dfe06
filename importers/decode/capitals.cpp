#include "importers/decode/capitals.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/syllables.hpp"
#include "importers/decode/compose.hpp"

namespace soichi {

namespace {

char32_t capital_of(char32_t letter)
{
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(letter)));
}

bool is_small_toned(char32_t value)
{
    const auto letter = letter_of(value);
    return letter.tone != 0 && !letter.upper;
}

/// One word of a text, and the line it stands in.
struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t line = 0;
};

std::vector<Word> words_of(std::u32string_view letters)
{
    std::vector<Word> words;
    std::size_t line = 0;
    bool inside = false;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const auto letter = letter_of(letters[at]);
        const bool part = letter.alphabetic || letter.mark;
        if (part && !inside) {
            words.push_back({at, at, line});
        }
        if (part) {
            words.back().end = at + 1;
        }
        inside = part;
        line += letters[at] == U'\n' ? 1 : 0;
    }
    return words;
}

/// Capitals by the word alone, but for small letters with a tone.
enum class Case : std::uint8_t { small, open, capital };

Case case_of(std::u32string_view word)
{
    std::size_t capitals = 0;
    bool toned_first = false;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (is_small_toned(word[at])) {
            toned_first = toned_first || at == 0;
        } else if (letter_of(word[at]).upper) {
            ++capitals;
        } else if (!letter_of(word[at]).mark) {
            return Case::small;
        }
    }
    if (capitals >= 2 || (capitals == 1 && toned_first)) {
        return Case::capital;
    }
    return Case::open;
}

void raise(std::u32string& letters, const Word& word)
{
    const auto begin = letters.begin() + static_cast<std::ptrdiff_t>(word.begin);
    const auto end = letters.begin() + static_cast<std::ptrdiff_t>(word.end);
    std::transform(begin, end, begin, capital_of);
}

bool is_vietnamese(std::u32string_view word)
{
    return word.size() >= 2 && is_vietnamese_syllable(fold_word(composed(word)));
}

}  // namespace

void restore_capitals(std::u32string& letters)
{
    const auto words = words_of(letters);
    std::vector<Case> cases;
    cases.reserve(words.size());
    for (const auto& word : words) {
        cases.push_back(case_of(std::u32string_view{letters}.substr(word.begin, word.end - word.begin)));
        if (cases.back() == Case::capital) {
            raise(letters, word);
        }
    }
    const auto beside = [&](std::size_t index, std::size_t other) {
        return other < words.size() && words[other].line == words[index].line;
    };
    const auto in_capitals = [&](std::size_t index) {
        return cases[index] == Case::capital && is_vietnamese(std::u32string_view{letters}.substr(
                                                    words[index].begin, words[index].end - words[index].begin));
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool before = beside(i, i - 1);
        const bool after = beside(i, i + 1);
        if (cases[i] == Case::open && (before || after) && (!before || in_capitals(i - 1)) &&
            (!after || in_capitals(i + 1))) {
            raise(letters, words[i]);
        }
    }
}

void make_capitals(std::u32string& letters)
{
    std::transform(letters.begin(), letters.end(), letters.begin(), capital_of);
}

}  // namespace soichi
