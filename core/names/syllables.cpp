#include "core/names/syllables.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/names/data/embedded.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

/// The beginnings of rhymes that each onset stands before; an empty list for those that stand before any.
using Onsets = std::unordered_map<std::string, std::vector<std::string>>;

const Onsets& onsets()
{
    static const auto all = [] {
        Onsets table;
        for_each_row(embedded::onsets(), [&](const Row& row) {
            auto& before = table[row[0] == "-" ? std::string{} : std::string{row[0]}];
            for (const auto letter : items(row[1])) {
                before.emplace_back(letter);
            }
        });
        return table;
    }();
    return all;
}

const std::unordered_set<std::string>& rhymes()
{
    static const auto all = [] {
        std::unordered_set<std::string> table;
        for_each_row(embedded::rhymes(), [&](const Row& row) { table.emplace(row[0]); });
        return table;
    }();
    return all;
}

/// The tone that fold_word() writes at the end, '0' for none.
char tone_of(std::string_view folded)
{
    const bool toned = !folded.empty() && folded.back() >= '1' && folded.back() <= '5';
    return toned ? folded.back() : '0';
}

/// Rhymes that end in a stop bear the acute or the heavy tone only.
bool bears(std::string_view rhyme, char tone)
{
    const bool stop = rhyme.ends_with("c") || rhyme.ends_with("ch") || rhyme.ends_with("p") || rhyme.ends_with("t");
    return !stop || tone == '2' || tone == '5';
}

bool may_follow(const std::vector<std::string>& before, std::string_view rhyme)
{
    return before.empty() || std::any_of(before.begin(), before.end(), [&](const std::string& letter) { return rhyme.starts_with(letter); });
}

}  // namespace

bool is_vietnamese_syllable(std::string_view folded)
{
    constexpr std::size_t longest_onset = 3;
    const auto tone = tone_of(folded);
    const auto letters = tone == '0' ? folded : folded.substr(0, folded.size() - 1);
    for (std::size_t cut = 0; cut <= std::min(longest_onset, letters.size()); ++cut) {
        const auto onset = onsets().find(std::string{letters.substr(0, cut)});
        const std::string rhyme{letters.substr(cut)};
        if (onset != onsets().end() && rhymes().contains(rhyme) && may_follow(onset->second, rhyme) && bears(rhyme, tone)) {
            return true;
        }
    }
    return false;
}

bool has_vietnamese_marks(std::string_view folded)
{
    return tone_of(folded) != '0' || std::any_of(folded.begin(), folded.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

}  // namespace soichi
