#include "query/names/find.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "query/describe.hpp"
#include "query/names/post_holders.hpp"
#include "query/names/typed_name.hpp"
#include "query/review/candidates.hpp"

namespace soichi {

namespace {

using Words = std::vector<std::string>;

/// How many names with a word are read before it counts as a common one; the more so, the longer nothing else helps.
constexpr std::array<std::size_t, 3> common{64, 512, 4096};
/// Among names that are made of common words alone, so many that begin as typed and so many others are looked at; fewer
/// where only some are asked for, as somebody types.
constexpr std::size_t most_common = 1024;
constexpr std::size_t most_common_of_some = 256;

/// Names that contain one of the spellings; nothing where one of them is in `limit` names or more.
std::optional<std::vector<NameHit>> names_with(const Snapshot& snapshot, const Words& spellings, std::size_t limit)
{
    std::vector<NameHit> hits;
    for (const auto& spelling : spellings) {
        const auto found = snapshot.names_with_word(spelling, limit, is_numeric(spelling));
        if (found.size() >= limit) {
            return std::nullopt;
        }
        hits.insert(hits.end(), found.begin(), found.end());
    }
    return hits;
}

void settle(std::vector<NameHit>& hits)
{
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
}

/// Of names with common words alone: those that begin as typed, as it stands or written out, and some with the word
/// that is least common by its look.
std::vector<NameHit> names_of_common_words(const Snapshot& snapshot, std::string_view typed,
                                           const std::vector<Words>& groups, std::size_t most)
{
    std::vector<NameHit> hits;
    for (const auto& beginning : {joined_words(search_words(typed)), joined_words(name_words(typed))}) {
        const auto found = snapshot.names_beginning(beginning, most);
        hits.insert(hits.end(), found.begin(), found.end());
    }
    const auto longest = std::max_element(groups.begin(), groups.end(), [](const Words& a, const Words& b) {
        return a.front().size() < b.front().size();
    });
    for (const auto& spelling : *longest) {
        const auto found = snapshot.names_with_word(spelling, most, is_numeric(spelling));
        hits.insert(hits.end(), found.begin(), found.end());
    }
    settle(hits);
    return hits;
}

/// All names that may fit: those with the rarest part of what was typed.
std::vector<NameHit> names_that_may_fit(const Snapshot& snapshot, std::string_view typed, bool some)
{
    const auto groups = lookup_groups(typed);
    for (const auto limit : groups.empty() ? std::array<std::size_t, 3>{} : common) {
        std::optional<std::vector<NameHit>> fewest;
        for (const auto& group : groups) {
            auto hits = names_with(snapshot, group, limit);
            if (hits && (!fewest || hits->size() < fewest->size())) {
                fewest = std::move(hits);
            }
        }
        if (fewest) {
            settle(*fewest);
            return std::move(*fewest);
        }
    }
    return groups.empty() ? std::vector<NameHit>{}
                          : names_of_common_words(snapshot, typed, groups, some ? most_common_of_some : most_common);
}

/// Does every typed word stand in the name, each for itself?
template <class Same>
bool all_in(const Words& typed, Words name, Same same)
{
    return std::all_of(typed.begin(), typed.end(), [&](const std::string& word) {
        const auto found = std::find_if(name.begin(), name.end(), [&](const std::string& n) { return same(word, n); });
        if (found == name.end()) {
            return false;
        }
        name.erase(found);
        return true;
    });
}

std::optional<Fit> fit_of(const Words& typed, const Words& name)
{
    if (typed == name) {
        return Fit::alias;
    }
    if (typed.size() < name.size() && std::equal(typed.begin(), typed.end(), name.begin())) {
        return Fit::begins;
    }
    if (all_in(typed, name, std::equal_to<>{})) {
        return Fit::contains;
    }
    const auto begins = [](const std::string& word, const std::string& whole) {
        return word == whole || (!is_numeric(word) && whole.compare(0, word.size(), word) == 0);
    };
    return all_in(typed, name, begins) ? std::optional{Fit::prefixes} : std::nullopt;
}

bool wanted(Kind kind, const std::vector<Kind>& kinds)
{
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The best fit of each node's names.
std::map<NodeId, Fit> fits(const Snapshot& snapshot, std::string_view typed, const FindOptions& options)
{
    std::map<NodeId, Fit> best;
    const auto words = name_words(typed);
    if (words.empty()) {
        return best;
    }
    for (const auto& hit : names_that_may_fit(snapshot, typed, options.limit != 0)) {
        const auto fit = wanted(hit.node.kind, options.kinds) ? fit_of(words, name_words(hit.name)) : std::nullopt;
        if (fit) {
            const auto at = best.emplace(hit.node, *fit).first;
            at->second = std::min(at->second, *fit);
        }
    }
    return best;
}

/// The same by fit; where only some are asked for, not all are read to choose them.
std::vector<std::pair<Fit, NodeId>> best_fits(const Snapshot& snapshot, std::string_view typed,
                                              const FindOptions& options)
{
    constexpr std::size_t read_for_each = 4;
    std::vector<std::pair<Fit, NodeId>> best;
    for (const auto& [id, fit] : fits(snapshot, typed, options)) {
        best.emplace_back(fit, id);
    }
    std::sort(best.begin(), best.end());
    if (options.limit != 0 && best.size() > options.limit * read_for_each) {
        best.resize(options.limit * read_for_each);
    }
    return best;
}

NameMatch match_of(const Snapshot& snapshot, const Node& node, Fit fit)
{
    const auto date = node.properties.find("date");
    const bool dated = node.id.kind == Kind::directive && date != node.properties.end();
    const auto articles = snapshot.neighbours(node.id, Relation::mentions, Direction::in).size();
    return {node.id, node.label, dated ? date->second : std::string{}, articles, is_provisional(node), fit};
}

/// What was typed, in the forms in which names are compared with it.
struct Typed {
    Words words;
    std::string spelling;  ///< with its diacritics, empty where it has none: then it may mean any

    explicit Typed(std::string_view typed) : words{name_words(typed)}
    {
        auto folded = fold_phrase(typed);
        const bool plain = folded == search_key(typed);
        spelling = plain ? std::string{} : std::move(folded);
    }
};

/// With the label read, a name that is the label or the designator itself is known to be so.
NameMatch settled(const Snapshot& snapshot, const Node& node, Fit fit, const Typed& typed)
{
    if (name_words(node.label) == typed.words) {
        fit = !typed.spelling.empty() && fold_phrase(node.label) == typed.spelling ? Fit::spelled : Fit::same;
    } else if (node.id.kind == Kind::directive && name_words(designator_of(node)) == typed.words) {
        fit = Fit::same;
    }
    return match_of(snapshot, node, fit);
}

bool of_date(const NameMatch& match, const PartialDate& date)
{
    const auto text = to_string(date);
    return match.date.compare(0, text.size(), text) == 0;
}

std::vector<NameMatch> search(const Snapshot& snapshot, std::string_view typed, const FindOptions& options,
                              const std::optional<PartialDate>& date)
{
    std::vector<NameMatch> matches;
    const Typed forms{typed};
    for (const auto& [fit, id] : best_fits(snapshot, typed, options)) {
        const auto node = snapshot.node(id);
        if (!node) {
            continue;
        }
        auto match = settled(snapshot, *node, fit, forms);
        if (!date || of_date(match, *date)) {
            matches.push_back(std::move(match));
        }
    }
    std::sort(matches.begin(), matches.end(), [](const NameMatch& a, const NameMatch& b) {
        return std::tie(a.fit, b.articles, a.node.kind, a.label, a.date, a.node) <
               std::tie(b.fit, a.articles, b.node.kind, b.label, b.date, b.node);
    });
    return matches;
}

}  // namespace

std::vector<NameMatch> find_nodes(const Snapshot& snapshot, std::string_view typed, const FindOptions& options)
{
    auto matches = nodes_named(snapshot, typed, options);
    if (matches.empty() && wanted(Kind::official, options.kinds)) {
        const auto name = without_honorific(typed);
        matches =
            name.empty() ? post_holders(snapshot, typed) : nodes_named(snapshot, name, {.kinds = {Kind::official}});
        if (options.limit != 0 && matches.size() > options.limit) {
            matches.resize(options.limit);
        }
    }
    return matches;
}

std::vector<NameMatch> nodes_named(const Snapshot& snapshot, std::string_view typed, const FindOptions& options)
{
    if (const auto id = parse_node_id(typed)) {
        const auto node = wanted(id->kind, options.kinds) ? snapshot.node(*id) : std::nullopt;
        return node ? std::vector{match_of(snapshot, *node, Fit::spelled)} : std::vector<NameMatch>{};
    }
    auto matches = search(snapshot, typed, options, std::nullopt);
    const auto dated = matches.empty() ? split_date(typed) : std::nullopt;
    if (dated) {
        matches = search(snapshot, dated->name, options, dated->date);
    }
    if (options.limit != 0 && matches.size() > options.limit) {
        matches.resize(options.limit);
    }
    return matches;
}

}  // namespace soichi
