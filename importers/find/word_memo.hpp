#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

#include "core/names/phrase_trie.hpp"
#include "importers/find/tokens.hpp"

namespace soichi {

/// Common words with what was made of them, so that the same few thousand are folded and looked up once. It holds what
/// is true of the words themselves: the tokens are the same without it.
class WordMemo {
public:
    static constexpr std::size_t longest = 16;

    /// The bytes of a word, zeros after its end.
    struct Bytes {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        bool operator==(const Bytes&) const = default;
    };
    struct Row {
        Bytes bytes;
        WordId word = 0;
        std::uint32_t spelling = 0;
        TokenKind kind = TokenKind::word;
        bool capital = false;
        bool capitals = false;
    };

    /// The memo of this thread for `vocabulary`.
    static WordMemo& of(const Vocabulary& vocabulary)
    {
        static thread_local WordMemo memo;
        if (memo.rows_.empty() || memo.fingerprint_ != vocabulary.fingerprint()) {
            memo.rows_.assign(places, {});
            memo.fingerprint_ = vocabulary.fingerprint();
            for (std::size_t code = 0; code < memo.signs_.size(); ++code) {
                const auto sign = static_cast<char>(code);
                memo.signs_[code] = vocabulary.find(sign == '&' ? "va1" : std::string_view{&sign, 1});
            }
        }
        return memo;
    }

    /// `word` has `size` bytes, at most `longest`; as many as that may be read.
    static Bytes bytes_of(const char* word, std::size_t size)
    {
        Bytes bytes;
        std::memcpy(&bytes, word, sizeof bytes);
        constexpr std::size_t half = 8;
        const auto mask = [](std::size_t kept) {
            return kept >= half ? ~std::uint64_t{0} : (std::uint64_t{1} << (half * kept)) - 1;
        };
        if constexpr (std::endian::native == std::endian::little) {
            bytes.head &= mask(size);
            bytes.tail &= size > half ? mask(size - half) : 0;
        } else {
            bytes = {};
            std::memcpy(&bytes, word, size);
        }
        return bytes;
    }

    [[nodiscard]] Row& row(const Bytes& bytes)
    {
        const auto mixed = (bytes.head ^ (bytes.tail * 31U)) * word_hash_factor;
        return rows_[(mixed >> 40U) % places];
    }
    [[nodiscard]] WordId sign(char32_t ascii) const { return signs_[ascii]; }

private:
    static constexpr std::size_t places = 8192;
    std::vector<Row> rows_;
    std::array<WordId, 128> signs_{};
    std::uint64_t fingerprint_ = 0;
};

}  // namespace soichi
