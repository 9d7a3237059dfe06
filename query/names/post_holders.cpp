#include "query/names/post_holders.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "query/names/typed_name.hpp"

namespace soichi {

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t longest_title = 6;
constexpr std::size_t most_bodies = 100;

bool begins_with(const Words& words, const Words& beginning)
{
    return beginning.size() <= words.size() && std::equal(beginning.begin(), beginning.end(), words.begin());
}

/// Those of `body` whose title begins as typed, with the fit of the body's name.
void add_holders(const Snapshot& snapshot, const NameMatch& body, const Words& title, std::map<NodeId, Fit>& holders)
{
    for (const auto& [official, edge] : snapshot.neighbours(body.node, Relation::holds_position, Direction::in)) {
        const auto read = snapshot.edge(edge);
        const auto held = read ? read->properties.find("title") : Properties::const_iterator{};
        if (read && held != read->properties.end() && begins_with(name_words(held->second), title)) {
            const auto at = holders.emplace(official, body.fit).first;
            at->second = std::min(at->second, body.fit);
        }
    }
}

}  // namespace

std::vector<NameMatch> post_holders(const Snapshot& snapshot, std::string_view typed)
{
    const auto words = name_words(typed);
    std::map<NodeId, Fit> holders;
    for (std::size_t taken = 1; taken < std::min(words.size(), longest_title + 1); ++taken) {
        const Words title{words.begin(), words.begin() + static_cast<std::ptrdiff_t>(taken)};
        const auto bodies =
            nodes_named(snapshot, joined_words(words, taken), {.kinds = {Kind::agency}, .limit = most_bodies});
        for (const auto& body : bodies) {
            add_holders(snapshot, body, title, holders);
        }
    }
    std::vector<NameMatch> matches;
    for (const auto& [id, fit] : holders) {
        if (const auto node = snapshot.node(id)) {
            const auto articles = snapshot.neighbours(id, Relation::mentions, Direction::in).size();
            matches.push_back({id, node->label, {}, articles, false, fit});
        }
    }
    std::sort(matches.begin(), matches.end(), [](const NameMatch& a, const NameMatch& b) {
        return std::tie(a.fit, b.articles, a.label, a.node) < std::tie(b.fit, a.articles, b.label, b.node);
    });
    for (auto& match : matches) {
        match.fit = Fit::post;
    }
    return matches;
}

}  // namespace soichi
