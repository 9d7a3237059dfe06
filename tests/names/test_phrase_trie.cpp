#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/names/phrase_trie.hpp"

using namespace soichi;

namespace {

std::vector<PhraseTrie::Payload> ending(const PhraseTrie& trie, const std::vector<WordId>& words)
{
    std::uint32_t node = 0;
    for (const auto word : words) {
        node = trie.step(node, word);
        if (node == 0) {
            return {};
        }
    }
    const auto found = trie.payloads(node);
    return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE("a vocabulary numbers words in the order in which they come, and knows no others")
{
    Vocabulary words;
    for (int i = 0; i < 5000; ++i) {
        REQUIRE(words.add("w" + std::to_string(i)) == static_cast<WordId>(i + 1));
    }
    CHECK(words.size() == 5000);
    CHECK(words.add("w17") == 18);
    CHECK(words.find("w4999") == 5000);
    CHECK(words.find("w5000") == 0);
    CHECK(words.find("") == 0);
}

TEST_CASE("a word has one hash, worked out at compile time or read from a longer text")
{
    constexpr auto known = word_hash("nghị quyết");
    const std::string padded = "nghị quyết 18-NQ/TW";
    constexpr std::size_t size = std::string_view{"nghị quyết"}.size();
    CHECK(padded_word_hash(padded.data(), size) == known);
    CHECK(word_hash("nghị quyế") != known);
}

TEST_CASE("a walk ends where no phrase goes on")
{
    PhraseTrie trie;
    trie.insert({1, 2}, 10);
    trie.insert({1, 2, 3}, 11);
    trie.insert({1, 2}, 12);
    trie.insert({66, 2}, 13);
    trie.finish();
    CHECK(ending(trie, {1, 2}) == std::vector<PhraseTrie::Payload>{10, 12});
    CHECK(ending(trie, {1, 2, 3}) == std::vector<PhraseTrie::Payload>{11});
    CHECK(ending(trie, {1}).empty());
    CHECK(ending(trie, {2}).empty());
    CHECK(ending(trie, {1, 66}).empty());  // 2 and 66 share a bit
    CHECK(ending(trie, {1, 2, 0}).empty());
}

TEST_CASE("a first step passes over only what cannot be a phrase")
{
    PhraseTrie trie;
    trie.insert({1, 2}, 10, true);
    trie.insert({3}, 11, false);
    trie.insert({1, 4}, 12, false);
    trie.finish();
    CHECK(trie.root(1, 2, true) != 0);
    CHECK(trie.root(1, 2, false) == 0);  // a proper phrase, begun in lower case
    CHECK(trie.root(1, 4, false) != 0);
    CHECK(trie.root(1, 5, true) == 0);
    CHECK(trie.root(3, 9, false) != 0);  // a phrase by itself, whatever follows
    CHECK(trie.root(9, 1, true) == 0);
}
