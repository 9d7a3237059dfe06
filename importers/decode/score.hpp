#pragma once

#include <cstddef>
#include <string_view>

namespace soichi {

/// How Vietnamese the words of a text look. Words have two letters or more; abbreviations ("HĐND") count for nothing.
struct Score {
    std::size_t words = 0;
    std::size_t marked = 0;  ///< words that have a letter beyond ASCII; the others are the same in every encoding
    std::size_t syllables =
        0;                   ///< marked words that may be Vietnamese syllables and have no capital after a small letter
    std::size_t common = 0;  ///< of these, the ones that most texts have (data/common_syllables.tsv)

    /// Share of the marked words that are syllables, 0 … 1; 0 without such words.
    [[nodiscard]] double share() const;

    /// Are so many words marked syllables as in Vietnamese written with its marks? There, three words of four are; a
    /// text of another language, or without marks, has hardly any.
    [[nodiscard]] bool is_marked() const;
};

/// Judge `utf8`, which is valid.
Score score_of(std::string_view utf8);

}  // namespace soichi
