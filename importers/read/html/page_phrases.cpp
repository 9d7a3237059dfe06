#include "importers/read/html/page_phrases.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/find/named_values.hpp"
#include "importers/read/data/embedded.hpp"
#include "importers/read/times/time_stamp.hpp"

namespace soichi {

namespace {

constexpr std::array<Named<PhraseRole>, 5> roles{{
    {"furniture", PhraseRole::furniture},
    {"portal", PhraseRole::portal},
    {"newspaper", PhraseRole::newspaper},
    {"byline", PhraseRole::byline},
    {"date_word", PhraseRole::date_word},
}};

using Phrases = std::vector<std::string>;

const Phrases& phrases(PhraseRole role)
{
    static const auto all = [] {
        std::array<Phrases, roles.size()> read;
        for_each_row(embedded::page_phrases(), [&](const Row& row) {
            read.at(static_cast<std::size_t>(look_up(roles, row[0], "page_phrases.tsv")))
                .push_back(fold_phrase(row[1]));
        });
        for (auto& folded : read) {
            std::sort(folded.begin(), folded.end());
        }
        return read;
    }();
    return all.at(static_cast<std::size_t>(role));
}

bool begins_with_words(std::string_view folded, std::string_view words)
{
    return folded.substr(0, words.size()) == words && (folded.size() == words.size() || folded[words.size()] == ' ');
}

}  // namespace

std::size_t phrase_words(PhraseRole role, std::string_view folded)
{
    std::size_t words = 0;
    for (const auto& phrase : phrases(role)) {
        words = begins_with_words(folded, phrase) ? std::max(words, words_in(phrase)) : words;
    }
    return words;
}

bool is_date_line(std::string_view line)
{
    constexpr std::size_t longest_line = 120;
    if (line.size() > longest_line || !time_stamp_in(line)) {
        return false;
    }
    const auto folded = fold_phrase(line);
    const auto& known = phrases(PhraseRole::date_word);
    std::size_t beside = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        const auto word = std::string_view{folded}.substr(at, end - at);
        if (word.find_first_of("0123456789") != 0) {
            const bool is_known = std::binary_search(known.begin(), known.end(), word);
            ++(is_known ? beside : others);
        }
        at = end + 1;
    }
    const bool timed = time_stamp_in(line)->second.has_value();
    return timed ? others <= 2 : others == 0 && beside > 0;
}

}  // namespace soichi
