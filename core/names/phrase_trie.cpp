#include "core/names/phrase_trie.hpp"

#include <algorithm>

namespace soichi {

void Vocabulary::place(WordId word)
{
    const auto hash = word_hash(spelling(word));
    auto place = hash & mask_;
    while (slots_[place].word != 0) {
        place = (place + 1) & mask_;
    }
    slots_[place] = {static_cast<std::uint32_t>(hash >> 32U), word};
}

void Vocabulary::grow()
{
    slots_.assign(slots_.size() * 2, {});
    mask_ = slots_.size() - 1;
    for (WordId word = 1; word < ends_.size(); ++word) {
        place(word);
    }
}

WordId Vocabulary::add(std::string_view folded)
{
    if (const auto known = find(folded); known != 0) {
        return known;
    }
    fingerprint_ = (fingerprint_ ^ word_hash(folded)) * word_hash_factor;
    bytes_ += folded;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    const auto word = static_cast<WordId>(ends_.size() - 1);
    // At most a quarter full: a word that is not known, as most are not, meets a free place at once.
    if (ends_.size() * 4 > slots_.size()) {
        grow();
    } else {
        place(word);
    }
    return word;
}

void PhraseTrie::put(const Arc& arc)
{
    auto place = place_of(arc.key);
    while (arcs_[place].key != 0) {
        place = (place + 1) & mask_;
    }
    arcs_[place] = arc;
}

std::uint32_t PhraseTrie::add_step(std::uint32_t node, WordId word)
{
    const auto known = step(node, word);
    if (known != 0) {
        return known;
    }
    const auto next = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
    if (node == 0) {
        roots_.resize(std::max<std::size_t>(roots_.size(), word + 1));
        roots_[word].node = next;
        return next;
    }
    nodes_[node].followers |= std::uint64_t{1} << bit_of(word);
    if (++used_ * 2 > arcs_.size()) {
        auto old = std::move(arcs_);
        arcs_.assign(old.size() * 2, {});
        mask_ = arcs_.size() - 1;
        for (const auto& arc : old) {
            if (arc.key != 0) {
                put(arc);
            }
        }
    }
    put({key_of(node, word), next});
    return next;
}

void PhraseTrie::insert(const std::vector<WordId>& words, Payload payload, bool proper)
{
    if (words.empty()) {
        return;
    }
    std::uint32_t node = 0;
    for (const auto word : words) {
        node = add_step(node, word);
    }
    auto& root = roots_[words.front()];
    const auto followers = words.size() == 1 ? ~std::uint64_t{0} : std::uint64_t{1} << bit_of(words[1]);
    root.any |= followers;
    root.common |= proper ? 0 : followers;
    inserted_.emplace_back(node, payload);
}

void PhraseTrie::finish()
{
    std::stable_sort(inserted_.begin(), inserted_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    nodes_.emplace_back();  // so that the payloads of the last node end somewhere
    std::size_t next = 0;
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
        nodes_[node].first = static_cast<std::uint32_t>(payloads_.size());
        for (; next < inserted_.size() && inserted_[next].first == node; ++next) {
            payloads_.push_back(inserted_[next].second);
        }
    }
    inserted_ = {};
}

}  // namespace soichi
