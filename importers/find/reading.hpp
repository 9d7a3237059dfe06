#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/article.hpp"
#include "core/model/graph.hpp"
#include "importers/find/knowledge.hpp"
#include "importers/find/normal_text.hpp"
#include "importers/find/tokens.hpp"

namespace soichi {

/// Tokens [first, last) of a Reading.
struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    [[nodiscard]] bool empty() const { return first >= last; }
    [[nodiscard]] bool overlaps(const TokenRange& other) const { return first < other.last && other.first < last; }
    [[nodiscard]] bool contains(const TokenRange& other) const { return first <= other.first && other.last <= last; }
    auto operator<=>(const TokenRange&) const = default;
};

/// A known phrase that begins at some token and ends before token `last`.
struct Hit {
    const Entry* entry = nullptr;
    std::uint32_t last = 0;
};

/// An article cut into tokens and sentences, with every known phrase marked. What all recognisers work on.
class Reading {
public:
    /// `article` must outlive the reading.
    explicit Reading(const Article& article);

    [[nodiscard]] const Knowledge& knowledge() const { return knowledge_; }
    [[nodiscard]] std::string_view text() const { return text_.bytes(); }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }

    /// The token at `index`; past the end an empty line break, so that looking ahead needs no check.
    [[nodiscard]] const Token& operator[](std::uint32_t index) const
    {
        return index < tokens_.size() ? tokens_[index] : end_token_;
    }

    /// The known phrases that begin at `index`, shortest first.
    [[nodiscard]] std::span<const Hit> hits(std::uint32_t index) const
    {
        return index < size() ? std::span{hits_}.subspan(first_hit_[index], first_hit_[index + 1] - first_hit_[index])
                              : std::span<const Hit>{};
    }

    /// Does a known phrase of `kind` begin at `index`?
    [[nodiscard]] bool begins(std::uint32_t index, EntryKind kind) const
    {
        return index < kinds_.size() && ((kinds_[index] >> static_cast<unsigned>(kind)) & 1U) != 0;
    }

    /// Does a known phrase of one of these kinds begin at `index`?
    [[nodiscard, gnu::always_inline]] bool begins_any(std::uint32_t index, std::initializer_list<EntryKind> kinds) const
    {
        unsigned wanted = 0;
        for (const auto kind : kinds) {
            wanted |= 1U << static_cast<unsigned>(kind);
        }
        return index < kinds_.size() && (kinds_[index] & wanted) != 0;
    }

    /// The tokens of `range` at which a cue begins, in reading order: few of all.
    [[nodiscard]] std::span<const std::uint32_t> cues_in(const TokenRange& range) const
    {
        const auto first = std::lower_bound(cues_.begin(), cues_.end(), range.first);
        return {first, std::lower_bound(first, cues_.end(), range.last)};
    }

    /// Where the longest cue of this name ends that begins at `index`; 0 where none does.
    [[nodiscard, gnu::always_inline]] std::uint32_t cue_at(std::uint32_t index, std::string_view name) const
    {
        return begins(index, EntryKind::cue) ? named_cue_at(index, spelling_hash(name)) : 0;
    }

    /// The longest known phrase of `kind` that begins at `index`; entry is nullptr where there is none.
    [[nodiscard]] Hit longest(std::uint32_t index, EntryKind kind) const
    {
        return begins(index, kind) ? longest_of(index, kind) : Hit{};
    }

    /// The longest phrase of `kind` that would begin with the folded word `before` in front of the token at `index`.
    [[nodiscard]] Hit longest_after(std::string_view before, std::uint32_t index, EntryKind kind) const;

    /// The words of a token, of a range of them, and of a range without what NFC and folding would change.
    [[nodiscard]] std::string_view words(const TokenRange& range) const;
    [[nodiscard]] Span span(const TokenRange& range) const;

    /// Is the token this word, given in lower case? Capitals do not matter; the place of the tone mark does.
    [[nodiscard, gnu::always_inline]] bool is(std::uint32_t index, std::string_view word) const
    {
        // Words are literals: inlined, their hashes are numbers that the compiler works out.
        const auto& token = (*this)[index];
        return token.spelling == spelling_hash(word) && token.kind == TokenKind::word;
    }
    /// Is the token one of these words?
    [[nodiscard]] bool is_any(std::uint32_t index, std::initializer_list<std::string_view> words) const
    {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is(index, word); });
    }
    [[nodiscard]] bool is_sign(std::uint32_t index, char32_t sign) const { return (*this)[index].sign == sign; }
    [[nodiscard]] bool is_word(std::uint32_t index) const { return (*this)[index].kind == TokenKind::word; }
    [[nodiscard]] bool ends_line(std::uint32_t index) const { return (*this)[index].kind == TokenKind::line_break; }

    /// The sentence, and the paragraph, that the token stands in.
    [[nodiscard]] const TokenRange& sentence_of(std::uint32_t index) const { return sentences_[sentence_index(index)]; }
    [[nodiscard]] std::uint32_t sentence_index(std::uint32_t index) const;
    [[nodiscard]] const std::vector<TokenRange>& sentences() const { return sentences_; }
    [[nodiscard]] TokenRange line_of(std::uint32_t index) const;

    /// Tokens before this one are the article; what follows is page furniture.
    [[nodiscard]] std::uint32_t body_end() const { return body_end_; }

private:
    void find_hits();
    void add_hit(std::uint32_t index, std::uint32_t last, std::uint32_t payload, bool proper);
    [[nodiscard]] bool opens_abbreviation(std::uint32_t index) const;
    [[nodiscard]] Hit longest_of(std::uint32_t index, EntryKind kind) const;
    [[nodiscard]] std::uint32_t named_cue_at(std::uint32_t index, std::uint32_t name_hash) const;
    void cut_sentences();
    void find_furniture();
    [[nodiscard]] bool ends_sentence(std::uint32_t index) const;

    const Knowledge& knowledge_;
    NormalText text_;
    std::vector<Token> tokens_;
    std::vector<Hit> hits_;                 ///< of all tokens, one after the other
    std::vector<std::uint32_t> first_hit_;  ///< for each token and the end: where its hits begin
    std::vector<std::uint16_t> kinds_;      ///< for each token: the kinds of its hits, a bit each
    std::vector<std::uint32_t> cues_;       ///< the tokens at which a cue begins
    std::vector<TokenRange> sentences_;
    std::vector<std::uint32_t> sentence_of_;
    std::uint32_t body_end_ = 0;
    Token end_token_;
};

}  // namespace soichi
