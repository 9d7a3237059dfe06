#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soichi {

/// A word of the vocabulary; 0 is a word that no phrase contains.
using WordId = std::uint32_t;

inline constexpr std::uint64_t word_hash_factor = 0x9E3779B97F4A7C15U;  ///< 2^64 by the golden ratio

/// Hash of a word, eight bytes at a time. The same at compile time and at run time, on every machine.
constexpr std::uint64_t word_hash(std::string_view word)
{
    std::uint64_t hash = word.size() * word_hash_factor;
    for (std::size_t at = 0; at < word.size(); at += 8) {
        std::uint64_t part = 0;
        for (std::size_t i = 0; i < 8 && at + i < word.size(); ++i) {
            part |= std::uint64_t{static_cast<unsigned char>(word[at + i])} << (8 * i);
        }
        hash = (hash ^ part) * word_hash_factor;
        hash ^= hash >> 32U;
    }
    return hash;
}

/// word_hash of the `size` bytes at `word`, after which seven more may be read.
inline std::uint64_t padded_word_hash(const char* word, std::size_t size)
{
    if constexpr (std::endian::native != std::endian::little) {
        return word_hash({word, size});
    }
    std::uint64_t hash = size * word_hash_factor;
    for (std::size_t at = 0; at < size; at += 8) {
        std::uint64_t part = 0;
        std::memcpy(&part, word + at, sizeof part);
        const auto left = size - at;
        part &= left < 8 ? (std::uint64_t{1} << (8 * left)) - 1 : ~std::uint64_t{0};
        hash = (hash ^ part) * word_hash_factor;
        hash ^= hash >> 32U;
    }
    return hash;
}

/// The folded words of all known phrases, numbered.
class Vocabulary {
public:
    /// The number of `folded` (see fold_word), which is added where it is new.
    WordId add(std::string_view folded);
    /// The number of `folded`, or 0.
    [[nodiscard]] WordId find(std::string_view folded) const { return find(folded, word_hash(folded)); }
    /// The same where `hash` is word_hash(folded).
    [[nodiscard]] WordId find(std::string_view folded, std::uint64_t hash) const
    {
        for (auto place = hash & mask_; slots_[place].word != 0; place = (place + 1) & mask_) {
            const auto& slot = slots_[place];
            if (slot.check == static_cast<std::uint32_t>(hash >> 32U) && spelling(slot.word) == folded) {
                return slot.word;
            }
        }
        return 0;
    }
    [[nodiscard]] std::size_t size() const { return ends_.size() - 1; }
    /// Vocabularies of the same words with the same numbers have the same one.
    [[nodiscard]] std::uint64_t fingerprint() const { return fingerprint_; }

private:
    /// A place of the open hash table; free where `word` is 0. `check` is the upper half of the hash.
    struct Slot {
        std::uint32_t check = 0;
        WordId word = 0;
    };
    [[nodiscard]] std::string_view spelling(WordId word) const
    {
        return std::string_view{bytes_}.substr(ends_[word - 1], ends_[word] - ends_[word - 1]);
    }
    void place(WordId word);
    void grow();

    std::vector<Slot> slots_ = std::vector<Slot>(16);
    std::uint64_t mask_ = 15;
    std::uint64_t fingerprint_ = 0;
    std::string bytes_;                      ///< all words, one after the other
    std::vector<std::uint32_t> ends_{0};     ///< where each ends in `bytes_`; the first word has number 1
};

/// Word sequences with what they stand for. Looks every known phrase up from one starting word in one walk.
class PhraseTrie {
public:
    using Payload = std::uint32_t;

    /// `proper`: a walk that begins at a word in lower case may pass the phrase over (see root).
    void insert(const std::vector<WordId>& words, Payload payload, bool proper = false);

    /// Call once, after the last phrase and before the first walk.
    void finish();

    /// Walks from the root; start with node 0. Gives the next node, or 0 where no phrase goes on with `word`.
    [[nodiscard]] std::uint32_t step(std::uint32_t node, WordId word) const
    {
        return node == 0 ? (word < roots_.size() ? roots_[word].node : 0) : step_inside(node, word);
    }

    /// The first step of a walk, or 0 where no phrase begins with `word` and goes on with `next`, or is `word` alone. It may
    /// give a node where none does, too. Not `capital`: proper phrases do not count.
    [[nodiscard]] std::uint32_t root(WordId word, WordId next, bool capital) const
    {
        if (word >= roots_.size()) {
            return 0;
        }
        const auto& root = roots_[word];
        const auto followers = capital ? root.any : root.common;
        return ((followers >> bit_of(next)) & 1U) != 0 ? root.node : 0;
    }

    /// What the phrase that ends at `node` stands for, in the order of insertion; empty where none ends there.
    [[nodiscard]] std::span<const Payload> payloads(std::uint32_t node) const
    {
        return {payloads_.data() + nodes_[node].first, nodes_[node + 1].first - nodes_[node].first};
    }

private:
    /// One bit of 64 for a word: most words that do not go on from a node are told from those that do at once.
    static unsigned bit_of(WordId word) { return word & 63U; }

    /// The first word of phrases. Where it is a phrase by itself, all bits are set.
    struct Root {
        std::uint64_t any = 0;     ///< bits of the words that go on
        std::uint64_t common = 0;  ///< the same without proper phrases
        std::uint32_t node = 0;
    };
    struct Node {
        std::uint64_t followers = 0;  ///< bits of the words that go on from here
        std::uint32_t first = 0;  ///< of its payloads
    };
    struct Arc {
        std::uint64_t key = 0;    ///< node and word; 0 where the place is free
        std::uint32_t to = 0;
    };
    static std::uint64_t key_of(std::uint32_t node, WordId word) { return (std::uint64_t{node} << 32U) | word; }
    [[nodiscard]] std::uint64_t place_of(std::uint64_t key) const
    {
        const auto mixed = key * word_hash_factor;
        return (mixed >> 32U) & mask_;
    }
    [[nodiscard]] std::uint32_t step_inside(std::uint32_t node, WordId word) const
    {
        if (((nodes_[node].followers >> bit_of(word)) & 1U) == 0 || word == 0) {
            return 0;
        }
        const auto key = key_of(node, word);
        for (auto place = place_of(key); arcs_[place].key != 0; place = (place + 1) & mask_) {
            if (arcs_[place].key == key) {
                return arcs_[place].to;
            }
        }
        return 0;
    }
    std::uint32_t add_step(std::uint32_t node, WordId word);
    void put(const Arc& arc);

    std::vector<Node> nodes_{1};
    std::vector<Root> roots_;  ///< by first word, since nearly every walk ends there
    std::vector<Arc> arcs_ = std::vector<Arc>(16);
    std::uint64_t mask_ = 15;
    std::size_t used_ = 0;
    std::vector<std::pair<std::uint32_t, Payload>> inserted_;  ///< node and payload, until finish()
    std::vector<Payload> payloads_;                            ///< by node
};

}  // namespace soichi
