#include "query/rank/rank.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "query/rank/groups.hpp"
#include "query/rank/importance.hpp"

namespace soichi {

namespace {

using Numbers = std::vector<std::uint32_t>;

/// What articles name, and how units and bodies lie in each other and follow each other, is not what is asked for
/// where nothing is said: most of it comes from the gazetteer.
bool counts_unasked(Relation relation)
{
    return relation != Relation::mentions && relation != Relation::publishes && relation != Relation::part_of &&
           relation != Relation::succeeds;
}

/// The wanted relations, as their arrows point. Those without arrows (`undirected`) are left out where nothing is said:
/// two nodes that lead only to each other would keep between them whoever comes by.
Steps steps_of(const std::vector<Relation>& relations, bool undirected = true)
{
    Steps steps;
    for (const auto& rule : relation_rules) {
        const bool named = std::find(relations.begin(), relations.end(), rule.relation) != relations.end();
        const bool unasked = relations.empty() && counts_unasked(rule.relation) && (undirected || !rule.symmetric);
        if (named || unasked) {
            steps.push_back(along(rule.relation));
        }
    }
    return steps;
}

Steps both_ways(const Steps& steps)
{
    Steps both;
    for (const auto step : steps) {
        both.push_back(step);
        both.push_back({step.relation, opposite(step.direction)});
    }
    return both;
}

/// The nodes of these kinds with the highest scores, highest first; `more` says how many others there are.
Numbers highest(const CompactView& view, Numbers nodes, const std::vector<Kind>& kinds,
                const std::vector<double>& scores, std::size_t limit, std::size_t& more)
{
    std::erase_if(nodes, [&](std::uint32_t node) {
        return !kinds.empty() && std::find(kinds.begin(), kinds.end(), view.nodes().id(node).kind) == kinds.end();
    });
    const auto shown = limit == 0 ? nodes.size() : std::min(limit, nodes.size());
    more = nodes.size() - shown;
    std::partial_sort(
        nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(shown), nodes.end(),
        [&](std::uint32_t a, std::uint32_t b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
    nodes.resize(shown);
    return nodes;
}

Numbers all_nodes(const CompactView& view)
{
    Numbers nodes(num_vertices(view));
    std::iota(nodes.begin(), nodes.end(), 0U);
    return nodes;
}

/// Each stored edge once, however it is walked.
std::size_t stored_edges_of(const CompactView& view)
{
    std::array<std::size_t, relation_rules.size()> ends{};
    for (const auto step : view.rows(Direction::out).steps) {
        const auto [relation, direction] = view.steps()[step];
        const bool twice = rule_of(relation).symmetric;
        ends[static_cast<std::size_t>(relation)] += twice || direction == Direction::out ? 1 : 0;
    }
    std::size_t edges = 0;
    for (const auto& rule : relation_rules) {
        edges += ends[static_cast<std::size_t>(rule.relation)] / (rule.symmetric ? 2 : 1);
    }
    return edges;
}

std::vector<double> scores_of(const CompactView& view, const RankOptions& options)
{
    switch (options.by) {
    case Importance::page_rank:
        return page_rank(view);
    case Importance::betweenness:
        return betweenness(view, options.samples);
    default:
        return degrees(view);
    }
}

std::vector<Numbers> members_of(const Groups& groups)
{
    std::vector<Numbers> members;
    for (std::uint32_t node = 0; node < groups.size(); ++node) {
        members.resize(std::max<std::size_t>(members.size(), groups[node] + 1));
        members[groups[node]].push_back(node);
    }
    return members;
}

}  // namespace

Ranking rank(const Snapshot& snapshot, const RankOptions& options)
{
    const auto steps = steps_of(options.relations, options.by != Importance::page_rank);
    const bool between = options.by == Importance::betweenness;
    const CompactView view{snapshot, between ? both_ways(steps) : steps};
    const auto scores = scores_of(view, options);
    Ranking ranking;
    ranking.nodes = num_vertices(view);
    ranking.edges = stored_edges_of(view);
    ranking.sampled = between && options.samples != 0 && options.samples < ranking.nodes;
    Describer describer{snapshot};
    for (const auto node : highest(view, all_nodes(view), options.kinds, scores, options.limit, ranking.more)) {
        ranking.lines.push_back({describer.line(view.nodes().id(node)), scores[node]});
    }
    return ranking;
}

Grouped group(const Snapshot& snapshot, const GroupOptions& options)
{
    const CompactView view{snapshot, steps_of(options.relations)};
    const auto groups = options.by == Grouping::components ? components(view) : communities(view);
    const auto members = members_of(groups);
    const auto scores = degrees(view);
    Grouped grouped;
    grouped.nodes = num_vertices(view);
    grouped.edges = stored_edges_of(view);
    grouped.modularity = modularity(view, groups);
    const auto shown = options.limit == 0 ? members.size() : std::min(options.limit, members.size());
    grouped.more = members.size() - shown;
    Describer describer{snapshot};
    for (std::size_t i = 0; i < shown; ++i) {
        auto& group = grouped.groups.emplace_back();
        group.size = members[i].size();
        for (const auto node : highest(view, members[i], options.kinds, scores, options.members, group.more)) {
            group.members.push_back(describer.line(view.nodes().id(node)));
        }
    }
    return grouped;
}

}  // namespace soichi
