#include "query/names/resolve_name.hpp"

#include <algorithm>
#include <iterator>

namespace soichi {

namespace {

/// What only the gazetteer knows gives way to what articles name: today's "tỉnh Tuyên Quang" to that of 2018.
void leave_out_unmentioned(std::vector<NameMatch>& matches)
{
    const auto mentioned = [](const NameMatch& match) {
        const bool known = match.node.kind == Kind::locality || match.node.kind == Kind::agency;
        return !known || match.articles != 0;
    };
    if (std::any_of(matches.begin(), matches.end(), mentioned)) {
        std::erase_if(matches, [&](const NameMatch& match) { return !mentioned(match); });
    }
}

Resolution settle(std::vector<NameMatch> matches)
{
    // Fits of one rank are equally good; a rank that has any leaves the later ones out.
    const auto of_rank = [&matches](Fit worst) {
        std::vector<NameMatch> chosen;
        std::copy_if(matches.begin(), matches.end(), std::back_inserter(chosen),
                     [worst](const NameMatch& match) { return match.fit <= worst; });
        return chosen;
    };
    for (const auto worst : {Fit::spelled, Fit::same, Fit::begins, Fit::prefixes, Fit::post}) {
        auto chosen = of_rank(worst);
        leave_out_unmentioned(chosen);
        if (chosen.size() == 1) {
            return {chosen.front().node, {}};
        }
        if (!chosen.empty()) {
            return {std::nullopt, std::move(chosen)};
        }
    }
    return {};
}

/// Among directives of one name, the only one that articles agree on.
Resolution prefer_established(Resolution resolution)
{
    auto& all = resolution.candidates;
    const auto alike = [&](const NameMatch& match) {
        return match.node.kind == Kind::directive && match.label == all.front().label;
    };
    if (all.empty() || !std::all_of(all.begin(), all.end(), alike)) {
        return resolution;
    }
    const auto provisional =
        std::stable_partition(all.begin(), all.end(), [](const NameMatch& match) { return !match.provisional; });
    if (provisional - all.begin() == 1) {
        return {all.front().node, {}, {provisional, all.end()}};
    }
    return resolution;
}

bool ends_with_path(std::string_view source, std::string_view typed)
{
    if (source.size() < typed.size() || source.substr(source.size() - typed.size()) != typed) {
        return false;
    }
    return source.size() == typed.size() || source[source.size() - typed.size() - 1] == '/';
}

/// The articles that were met under a path that ends so. Where one of them speaks, superseded ones are left out:
/// versions of a page often have one name.
std::vector<NameMatch> articles_met_under(const Snapshot& snapshot, std::string_view typed)
{
    std::vector<NameMatch> speaking;
    std::vector<NameMatch> superseded;
    for (const auto id : snapshot.articles()) {
        const auto facts = snapshot.article_facts(id);
        const auto named = [typed](const Source& source) { return ends_with_path(source.name, typed); };
        if (facts && std::any_of(facts->sources.begin(), facts->sources.end(), named)) {
            (facts->superseded ? superseded : speaking).push_back({id, facts->title, {}, 0, false, Fit::same});
        }
    }
    return speaking.empty() ? superseded : speaking;
}

}  // namespace

Resolution resolve_name(const Snapshot& snapshot, std::string_view typed, const std::vector<Kind>& kinds)
{
    return prefer_established(settle(find_nodes(snapshot, typed, {.kinds = kinds})));
}

Resolution resolve_article(const Snapshot& snapshot, std::string_view typed)
{
    auto found = resolve_name(snapshot, typed, {Kind::article});
    if (found.node || !found.candidates.empty()) {
        return found;
    }
    // A superseded article is no node, but it can be named by its id.
    const auto typed_id = parse_node_id(typed);
    const auto by_id = typed_id && typed_id->kind == Kind::article ? snapshot.article_facts(*typed_id) : std::nullopt;
    if (by_id && by_id->superseded) {
        return {by_id->id, {}};
    }
    return settle(articles_met_under(snapshot, typed));
}

}  // namespace soichi
