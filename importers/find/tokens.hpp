#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/names/phrase_trie.hpp"

namespace soichi {

enum class TokenKind : std::uint8_t { word, number, sign, line_break };

/// A word, a number, a sign or the end of a line: bytes [begin, end) of a normal text.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    WordId word = 0;         ///< of the folded word or sign; 0 where no known phrase contains it
    std::uint32_t spelling = 0;  ///< hash of the word in lower case, see spelling_hash
    char32_t sign = 0;       ///< the sign, every dash as '-', every quotation mark as '"'
    TokenKind kind = TokenKind::word;
    bool capital = false;    ///< begins with a capital letter
    bool capitals = false;   ///< two letters or more, all capital
    bool spaced = false;     ///< white space stands before it
};

/// Hash of a word in lower case; what Reading::is compares.
constexpr std::uint32_t spelling_hash(std::string_view lower_word)
{
    return static_cast<std::uint32_t>(word_hash(lower_word) >> 32U);
}

/// The tokens of `text` (NFC). Words are runs of letters and digits ("30c", "H'Yim"); a run of digits alone is a number.
std::vector<Token> tokenise(std::string_view text, const Vocabulary& vocabulary);

}  // namespace soichi
