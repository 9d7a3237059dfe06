#include "core/names/phrase_trie.hpp"

namespace soichi {

namespace {

std::uint64_t arc(std::uint32_t node, WordId word)
{
    return (std::uint64_t{node} << 32U) | word;
}

}  // namespace

WordId Vocabulary::add(std::string_view folded)
{
    const auto next = static_cast<WordId>(ids_.size() + 1);
    return ids_.try_emplace(std::string{folded}, next).first->second;
}

WordId Vocabulary::find(std::string_view folded) const
{
    const auto found = ids_.find(folded);
    return found == ids_.end() ? 0 : found->second;
}

void PhraseTrie::insert(const std::vector<WordId>& words, Payload payload)
{
    std::uint32_t node = 0;
    for (const auto word : words) {
        const auto [place, added] = next_.try_emplace(arc(node, word), static_cast<std::uint32_t>(nodes_.size()));
        if (added) {
            nodes_.emplace_back();
        }
        node = place->second;
    }
    nodes_[node].payloads.push_back(payload);
}

std::uint32_t PhraseTrie::step(std::uint32_t node, WordId word) const
{
    if (word == 0) {
        return 0;
    }
    const auto found = next_.find(arc(node, word));
    return found == next_.end() ? 0 : found->second;
}

}  // namespace soichi
