#include "importers/find/reading.hpp"

#include <algorithm>

#include "importers/find/furniture.hpp"

namespace soichi {

Reading::Reading(const Article& article)
    : knowledge_{Knowledge::builtin()},
      text_{article.text},
      tokens_{tokenise(text_.bytes(), knowledge_.vocabulary())}
{
    end_token_.kind = TokenKind::line_break;
    end_token_.begin = static_cast<std::uint32_t>(text_.bytes().size());
    end_token_.end = end_token_.begin;
    find_hits();
    cut_sentences();
    find_furniture();
}

namespace {

/// "(UBATGT)": its three tokens.
constexpr std::uint32_t abbreviation_length = 3;

}  // namespace

/// "Ủy ban An toàn giao thông |(UBATGT)| Quốc gia": an abbreviation in brackets may stand inside the name that it
/// shortens.
bool Reading::opens_abbreviation(std::uint32_t index) const
{
    return index + abbreviation_length < size() && tokens_[index + 1].capitals && is_sign(index + 2, U')') &&
           is_word(index + abbreviation_length);
}

void Reading::add_hit(std::uint32_t index, std::uint32_t last, std::uint32_t payload, bool proper)
{
    const auto& entry = knowledge_.entry(payload);
    if (proper || !entry.proper) {
        hits_.push_back({&entry, last});
        kinds_[index] = static_cast<std::uint16_t>(kinds_[index] | (1U << static_cast<unsigned>(entry.kind)));
    }
}

void Reading::find_hits()
{
    const auto& trie = knowledge_.trie();
    first_hit_.reserve(tokens_.size() + 1);
    hits_.reserve(tokens_.size() / 2);
    kinds_.resize(tokens_.size());
    for (std::uint32_t i = 0; i < size(); ++i) {
        first_hit_.push_back(static_cast<std::uint32_t>(hits_.size()));
        bool proper = true;
        const bool may_be_proper = tokens_[i].kind != TokenKind::word || tokens_[i].capital;
        auto node = trie.root(tokens_[i].word, i + 1 < size() ? tokens_[i + 1].word : 0, may_be_proper);
        for (std::uint32_t j = i; node != 0;) {
            proper = proper && (tokens_[j].kind != TokenKind::word || tokens_[j].capital);
            for (const auto payload : trie.payloads(node)) {
                add_hit(i, j + 1, payload, proper);
            }
            const auto before = node;
            node = ++j < size() ? trie.step(before, tokens_[j].word) : 0;
            if (node == 0 && is_sign(j, U'(') && opens_abbreviation(j)) {
                j += abbreviation_length;
                node = trie.step(before, tokens_[j].word);
            }
        }
        if (begins(i, EntryKind::cue)) {
            cues_.push_back(i);
        }
    }
    first_hit_.push_back(static_cast<std::uint32_t>(hits_.size()));
}

Hit Reading::longest_of(std::uint32_t index, EntryKind kind) const
{
    Hit last;
    for (const auto& hit : hits(index)) {
        last = hit.entry->kind == kind ? hit : last;
    }
    return last;
}

std::uint32_t Reading::named_cue_at(std::uint32_t index, std::uint32_t name_hash) const
{
    std::uint32_t end = 0;
    for (const auto& hit : hits(index)) {
        if (hit.entry->kind == EntryKind::cue && knowledge_.cues()[hit.entry->index].name_hash == name_hash) {
            end = hit.last;
        }
    }
    return end;
}

Hit Reading::longest_after(std::string_view before, std::uint32_t index, EntryKind kind) const
{
    Hit found;
    const auto& trie = knowledge_.trie();
    auto node = trie.step(0, knowledge_.vocabulary().find(before));
    for (auto at = index; node != 0 && at < size(); ++at) {
        node = trie.step(node, tokens_[at].word);
        for (const auto payload : node == 0 ? std::span<const PhraseTrie::Payload>{} : trie.payloads(node)) {
            if (knowledge_.entry(payload).kind == kind) {
                found = {&knowledge_.entry(payload), at + 1};
            }
        }
    }
    return found;
}

std::string_view Reading::words(const TokenRange& range) const
{
    if (range.empty()) {
        return {};
    }
    const auto begin = (*this)[range.first].begin;
    return text().substr(begin, (*this)[range.last - 1].end - begin);
}

Span Reading::span(const TokenRange& range) const
{
    return range.empty() ? Span{} : text_.stored_span((*this)[range.first].begin, (*this)[range.last - 1].end);
}

std::uint32_t Reading::sentence_index(std::uint32_t index) const
{
    return index < sentence_of_.size() ? sentence_of_[index] : static_cast<std::uint32_t>(sentences_.size() - 1);
}

TokenRange Reading::line_of(std::uint32_t index) const
{
    // Every line break ends a sentence: step over whole ones.
    const auto here = sentence_index(index);
    TokenRange line{index, index};
    for (auto s = here;; --s) {
        line.first = std::min(index, sentences_[s].first);
        if (s == 0 || ends_line(line.first - 1)) {
            break;
        }
    }
    for (auto s = here; s < sentences_.size(); ++s) {
        line.last = std::max(index, sentences_[s].last);
        if (line.last > index && ends_line(line.last - 1)) {
            --line.last;
            break;
        }
    }
    return line;
}

/// A full stop ends a sentence where white space and a capital (or nothing) follow, unless it abbreviates ("TP. ", "GS.
/// ").
bool Reading::ends_sentence(std::uint32_t index) const
{
    const auto& token = tokens_[index];
    if (token.kind == TokenKind::line_break) {
        return true;
    }
    if (token.sign != U'.' && token.sign != U'?' && token.sign != U'!' && token.sign != 0x2026) {
        return false;
    }
    const auto& next = (*this)[index + 1];
    if (next.kind == TokenKind::line_break) {
        return true;
    }
    const bool opens = next.capital || next.kind == TokenKind::number || next.sign == U'"' || next.sign == U'-';
    if (!next.spaced || !opens || index == 0) {
        return false;
    }
    const auto& before = tokens_[index - 1];
    constexpr std::uint32_t longest_abbreviation = 4;
    const bool short_capitals = before.kind == TokenKind::word && before.capital &&
                                before.end - before.begin <= longest_abbreviation && !before.spaced;
    const bool abbreviates = longest(index - 1, EntryKind::unit_word).last > index ||
                             longest(index - 1, EntryKind::honorific).entry != nullptr || short_capitals;
    return token.sign != U'.' || !abbreviates;
}

void Reading::cut_sentences()
{
    sentence_of_.resize(tokens_.size());
    TokenRange sentence;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
        sentence_of_[i] = static_cast<std::uint32_t>(sentences_.size());
        sentence.last = i + 1;
        if (ends_sentence(i)) {
            sentences_.push_back(sentence);
            sentence.first = i + 1;
        }
    }
    if (sentences_.empty() || sentence.first < tokens_.size()) {
        sentence.last = size();
        sentences_.push_back(sentence);
    }
}

void Reading::find_furniture()
{
    const auto begin = furniture_begin(text());
    body_end_ = size();
    while (body_end_ > 0 && tokens_[body_end_ - 1].begin >= begin) {
        --body_end_;
    }
}

}  // namespace soichi
