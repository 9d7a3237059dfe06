#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace soichi {

/// A word of the vocabulary; 0 is a word that no phrase contains.
using WordId = std::uint32_t;

/// The folded words of all known phrases, numbered.
class Vocabulary {
public:
    /// The number of `folded` (see fold_word), which is added where it is new.
    WordId add(std::string_view folded);
    /// The number of `folded`, or 0.
    [[nodiscard]] WordId find(std::string_view folded) const;
    [[nodiscard]] std::size_t size() const { return ids_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
};

/// Word sequences with what they stand for. Looks every known phrase up from one starting word in one walk.
class PhraseTrie {
public:
    using Payload = std::uint32_t;

    void insert(const std::vector<WordId>& words, Payload payload);

    /// Walks from the root; start with node 0. Gives the next node, or 0 where no phrase goes on with `word`.
    [[nodiscard]] std::uint32_t step(std::uint32_t node, WordId word) const;

    /// What the phrase that ends at `node` stands for, in the order of insertion; empty where none ends there.
    [[nodiscard]] const std::vector<Payload>& payloads(std::uint32_t node) const { return nodes_[node].payloads; }

private:
    struct TrieNode {
        std::vector<Payload> payloads;
    };
    std::vector<TrieNode> nodes_{1};
    std::unordered_map<std::uint64_t, std::uint32_t> next_;
};

}  // namespace soichi
