#include "query/names/near_names.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "query/names/edit_distance.hpp"
#include "query/names/typed_name.hpp"
#include "query/review/candidates.hpp"

namespace soichi {

namespace {

using Words = std::vector<std::string>;

/// Names looked at for one word; a word that more names have is too common to lead anywhere.
constexpr std::size_t few_names = 4096;
/// Names looked at for what an unknown word may have been meant to be.
constexpr std::size_t most_names = 16384;
/// Words of a name that may be mistyped, each by one letter: "Trà Vinh" is near "Tra Vih", not near "Hà Tĩnh".
constexpr std::size_t most_errors = 2;

/// `word` with one letter swapped with the next, dropped, changed or added.
Words one_edit_away(const std::string& word)
{
    Words variants;
    for (std::size_t i = 0; i + 1 < word.size(); ++i) {
        variants.push_back(word);
        std::swap(variants.back()[i], variants.back()[i + 1]);
    }
    for (std::size_t i = 0; i < word.size(); ++i) {
        variants.push_back(word.substr(0, i) + word.substr(i + 1));
    }
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        for (std::size_t i = 0; i <= word.size(); ++i) {
            variants.push_back(word.substr(0, i) + letter + word.substr(i));
            if (i < word.size()) {
                variants.push_back(word.substr(0, i) + letter + word.substr(i + 1));
            }
        }
    }
    return variants;
}

void append(std::vector<NameHit>& hits, const std::vector<NameHit>& more)
{
    hits.insert(hits.end(), more.begin(), more.end());
}

/// Names with what an unknown word may have been meant to be.
void append_corrected(std::vector<NameHit>& hits, const Snapshot& snapshot, const std::string& unknown)
{
    if (is_numeric(unknown) || unknown.size() < 2) {
        return;
    }
    for (const auto& variant : one_edit_away(unknown)) {
        if (hits.size() >= most_names) {
            return;
        }
        append(hits, snapshot.names_with_word(variant, few_names));
    }
}

/// Does the word stand in one of the names as a whole, not only as a beginning?
bool any_has_word(const std::vector<NameHit>& hits, const std::string& word)
{
    return std::any_of(hits.begin(), hits.end(), [&word](const NameHit& hit) {
        const auto words = name_words(hit.name);
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

/// Names with one of the two rarest words, of which one may be mistyped, and with what unknown words may mean.
std::vector<NameHit> names_like(const Snapshot& snapshot, const Words& words)
{
    std::vector<NameHit> hits;
    std::vector<std::vector<NameHit>> rare;
    Words unknown;
    for (const auto& word : words) {
        auto found = snapshot.names_with_word(word, few_names);
        const bool cut = found.size() >= few_names;
        if (!cut && !any_has_word(found, word)) {
            unknown.push_back(word);
        }
        if (!cut && !found.empty()) {
            rare.push_back(std::move(found));
        }
    }
    std::sort(rare.begin(), rare.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    for (std::size_t i = 0; i < std::min<std::size_t>(rare.size(), 2); ++i) {
        append(hits, rare[i]);
    }
    for (const auto& word : unknown) {
        append_corrected(hits, snapshot, word);
    }
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return hits;
}

/// How many words of two names differ, by one letter each; where a blank is added or left out, that is the difference.
/// Nothing where they differ more.
std::optional<std::size_t> distance_between(const Words& a, const Words& b)
{
    if (a.size() != b.size()) {
        const auto distance = edit_distance(joined_words(a), joined_words(b));
        return distance <= 1 ? std::optional{distance} : std::nullopt;
    }
    std::size_t errors = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool numbers = is_numeric(a[i]) || is_numeric(b[i]);  // another number is another document
        const auto distance = a[i] == b[i] ? 0 : numbers ? most_errors + 1 : edit_distance(a[i], b[i]);
        errors += distance;
        if (distance > 1 || errors > most_errors) {
            return std::nullopt;
        }
    }
    return errors;
}

/// The distance of each node's nearest name.
std::map<NodeId, std::size_t> distances(const Snapshot& snapshot, const Words& words, const std::vector<Kind>& kinds)
{
    std::map<NodeId, std::size_t> least;
    for (const auto& hit : names_like(snapshot, words)) {
        const bool wanted = kinds.empty() || std::find(kinds.begin(), kinds.end(), hit.node.kind) != kinds.end();
        const auto distance = wanted ? distance_between(words, name_words(hit.name)) : std::nullopt;
        if (distance) {
            const auto at = least.emplace(hit.node, *distance).first;
            at->second = std::min(at->second, *distance);
        }
    }
    return least;
}

NameMatch match_of(const Snapshot& snapshot, const Node& node)
{
    const auto date = node.properties.find("date");
    const bool dated = node.id.kind == Kind::directive && date != node.properties.end();
    const auto articles = snapshot.neighbours(node.id, Relation::mentions, Direction::in).size();
    return {node.id, node.label, dated ? date->second : std::string{}, articles, is_provisional(node), Fit::alias};
}

}  // namespace

std::vector<NameMatch> near_names(const Snapshot& snapshot, std::string_view typed, const std::vector<Kind>& kinds,
                                  std::size_t limit)
{
    struct Near {
        std::size_t distance;
        NameMatch match;
    };
    const auto dated = split_date(typed);
    const auto words = name_words(dated ? dated->name : typed);
    std::vector<Near> found;
    for (const auto& [id, distance] : distances(snapshot, words, kinds)) {
        if (const auto node = snapshot.node(id)) {
            found.push_back({distance, match_of(snapshot, *node)});
        }
    }
    std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
        return std::tie(a.distance, b.match.articles, a.match.node.kind, a.match.label, a.match.node) <
               std::tie(b.distance, a.match.articles, b.match.node.kind, b.match.label, b.match.node);
    });
    std::vector<NameMatch> matches;
    for (std::size_t i = 0; i < std::min(found.size(), limit); ++i) {
        matches.push_back(std::move(found[i].match));
    }
    return matches;
}

}  // namespace soichi
