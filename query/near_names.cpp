#include "query/near_names.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "query/candidates.hpp"
#include "query/edit_distance.hpp"
#include "query/typed_name.hpp"

namespace soichi {

namespace {

using Words = std::vector<std::string>;

/// Names looked at for one word, or one beginning of a word.
constexpr std::size_t few_names = 512;
constexpr std::size_t letters_to_an_error = 6;
constexpr std::size_t most_errors = 3;

std::string joined(const Words& words)
{
    std::string text;
    for (const auto& word : words) {
        text.append(text.empty() ? "" : " ").append(word);
    }
    return text;
}

Words numbers_of(const Words& words)
{
    Words numbers;
    std::copy_if(words.begin(), words.end(), std::back_inserter(numbers), is_numeric);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Under the words as they are, and under their beginnings, in case an end is mistyped.
std::vector<NameHit> names_like(const Snapshot& snapshot, const Words& words)
{
    std::vector<NameHit> hits;
    const auto look_up = [&](const std::string& beginning) {
        const auto found = snapshot.names_with_word(beginning, few_names);
        hits.insert(hits.end(), found.begin(), found.end());
    };
    for (const auto& word : words) {
        look_up(word);
        if (!is_numeric(word) && word.size() > 2) {
            look_up(word.substr(0, (word.size() + 1) / 2));
        }
    }
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return hits;
}

/// What was typed, in the form in which names are compared with it.
struct Typed {
    Words numbers;
    std::string name;
    std::size_t errors;  ///< that it may have

    explicit Typed(const Words& words)
        : numbers{numbers_of(words)},
          name{joined(words)},
          errors{std::min(std::max<std::size_t>(name.size() / letters_to_an_error, 1), most_errors)}
    {
    }

    /// How far the name is from it; nothing where it is too far.
    [[nodiscard]] std::optional<std::size_t> distance_to(std::string_view other) const
    {
        const auto words = name_words(other);
        const auto text = joined(words);
        const auto longer = std::max(text.size(), name.size());
        if (longer - std::min(text.size(), name.size()) > errors || numbers_of(words) != numbers) {
            return std::nullopt;
        }
        const auto distance = edit_distance(name, text);
        return distance <= errors ? std::optional{distance} : std::nullopt;
    }
};

/// The distance of each node's nearest name.
std::map<NodeId, std::size_t> distances(const Snapshot& snapshot, const Words& words, const std::vector<Kind>& kinds)
{
    std::map<NodeId, std::size_t> least;
    const Typed typed{words};
    for (const auto& hit : names_like(snapshot, words)) {
        const bool wanted = kinds.empty() || std::find(kinds.begin(), kinds.end(), hit.node.kind) != kinds.end();
        const auto distance = wanted ? typed.distance_to(hit.name) : std::nullopt;
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
