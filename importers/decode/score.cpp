#include "importers/decode/score.hpp"

#include <string>
#include <unordered_set>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/syllables.hpp"
#include "core/names/tsv.hpp"
#include "core/names/utf8.hpp"
#include "importers/decode/data/embedded.hpp"

namespace soichi {

namespace {

/// The word that begins at `begin` and what its letters are like.
struct Word {
    std::size_t end = 0;
    std::size_t letters = 0;
    bool marked = false;
    bool toned = false;
    bool small = false;   ///< has small letters
    bool broken = false;  ///< a capital stands after a small letter, or a sign among the letters
};

/// Signs that stand beside no letter but where bytes were decoded wrongly: those of Latin-1, but for spaces and
/// quotation marks.
bool is_odd_sign(char32_t value)
{
    return (value > 0xA0 && value <= 0xBF && value != 0xAB && value != 0xBB) || value == 0xD7 || value == 0xF7;
}

Word word_at(std::string_view utf8, std::size_t begin)
{
    Word word{.end = begin};
    bool small = false;
    while (word.end < utf8.size()) {
        const auto [value, bytes] = decode_at(utf8, word.end);
        const auto letter = letter_of(value);
        const bool odd = is_odd_sign(value) && !letter.alphabetic;
        if (!letter.alphabetic && !letter.mark && !odd) {
            break;
        }
        word.letters += letter.alphabetic || odd ? 1 : 0;
        word.broken = word.broken || odd;
        word.marked = word.marked || bytes > 1;
        word.toned = word.toned || letter.mark || letter.tone != 0;
        word.small = word.small || (letter.alphabetic && !letter.upper);
        word.broken = word.broken || (small && letter.upper);
        small = letter.alphabetic && !letter.upper;
        word.end += bytes;
    }
    return word;
}

const std::unordered_set<std::string>& common_syllables()
{
    static const auto all = [] {
        std::unordered_set<std::string> syllables;
        for_each_row(embedded::common_syllables(), [&](const Row& row) { syllables.insert(fold_word(row[0])); });
        return syllables;
    }();
    return all;
}

void add_marked(Score& score, const Word& word, std::string_view written)
{
    if (!word.marked) {
        return;
    }
    ++score.marked;
    if (word.broken) {
        return;
    }
    const auto folded = fold_word(written);
    score.syllables += is_vietnamese_syllable(folded) ? 1 : 0;
    score.common += common_syllables().contains(folded) ? 1 : 0;
}

}  // namespace

double Score::share() const
{
    return marked == 0 ? 0 : static_cast<double>(syllables) / static_cast<double>(marked);
}

bool Score::is_marked() const
{
    constexpr std::size_t words_to_a_syllable = 4;
    return syllables > 0 && syllables * words_to_a_syllable >= words;
}

Score score_of(std::string_view utf8)
{
    Score score;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto word = word_at(utf8, at);
        if (word.letters >= 2 && (word.small || word.toned || word.broken)) {
            ++score.words;
            add_marked(score, word, utf8.substr(at, word.end - at));
        }
        at = word.end > at ? word.end : at + decode_at(utf8, at).bytes;
    }
    return score;
}

}  // namespace soichi
