#include "query/rank/groups.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include <boost/pending/disjoint_sets.hpp>

namespace soichi {

namespace {

/// An undirected graph with weights: each edge stands at both its ends, one inside a node twice there.
struct Weighted {
    struct End {
        std::uint32_t other;
        double weight;
    };
    std::vector<std::size_t> begins;
    std::vector<End> ends;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begins.size() - 1); }
};

Weighted undirected(const CompactView& view)
{
    Weighted graph;
    graph.begins.push_back(0);
    const auto [first, last] = vertices(view);
    for (auto node = first; node != last; ++node) {
        for (const auto side : {Direction::out, Direction::in}) {
            const auto& rows = view.rows(side);
            for (auto at = rows.begins[*node]; at < rows.begins[*node + 1]; ++at) {
                graph.ends.push_back({rows.others[at], 1});
            }
        }
        graph.begins.push_back(graph.ends.size());
    }
    return graph;
}

/// Moves nodes between groups, one at a time, as long as modularity grows.
class Moving {
public:
    explicit Moving(const Weighted& graph)
        : graph_{graph},
          groups_(graph.size()),
          weights_(graph.size()),
          to_group_(graph.size())
    {
        std::iota(groups_.begin(), groups_.end(), 0U);
        for (std::uint32_t node = 0; node < graph.size(); ++node) {
            for (auto at = graph.begins[node]; at < graph.begins[node + 1]; ++at) {
                weights_[node] += graph.ends[at].weight;
            }
        }
        of_groups_ = weights_;
        all_ = std::accumulate(weights_.begin(), weights_.end(), 0.0);
    }

    /// False where nothing could be moved.
    bool run()
    {
        constexpr std::size_t most_passes = 50;
        bool any = false;
        bool moved = true;
        for (std::size_t pass = 0; moved && pass < most_passes; ++pass) {
            moved = false;
            for (std::uint32_t node = 0; node < graph_.size(); ++node) {
                moved = move(node) || moved;
            }
            any = any || moved;
        }
        return any;
    }

    [[nodiscard]] const Groups& groups() const { return groups_; }

private:
    bool move(std::uint32_t node)
    {
        collect(node);
        const auto old = groups_[node];
        of_groups_[old] -= weights_[node];
        auto best = old;
        auto best_gain = gain(node, old);
        for (const auto group : near_) {
            const auto better = gain(node, group);
            if (better > best_gain + least_gain) {
                best = group;
                best_gain = better;
            }
        }
        of_groups_[best] += weights_[node];
        groups_[node] = best;
        for (const auto group : near_) {
            to_group_[group] = 0;
        }
        to_group_[old] = 0;
        return best != old;
    }

    /// The weights of the node's edges to each of the groups around it.
    void collect(std::uint32_t node)
    {
        near_.clear();
        for (auto at = graph_.begins[node]; at < graph_.begins[node + 1]; ++at) {
            const auto& [other, weight] = graph_.ends[at];
            if (other != node) {
                auto& known = to_group_[groups_[other]];
                if (known == 0) {
                    near_.push_back(groups_[other]);
                }
                known += weight;
            }
        }
    }

    [[nodiscard]] double gain(std::uint32_t node, std::uint32_t group) const
    {
        return to_group_[group] - of_groups_[group] * weights_[node] / all_;
    }

    static constexpr double least_gain = 1e-9;
    const Weighted& graph_;
    Groups groups_;
    std::vector<double> weights_;    ///< of each node's edges
    std::vector<double> of_groups_;  ///< the same of each group
    std::vector<double> to_group_;
    Groups near_;
    double all_ = 0;
};

/// Numbers without gaps, in the order in which the groups are met.
std::uint32_t renumber(Groups& groups)
{
    std::vector<std::uint32_t> numbers(groups.size(), std::numeric_limits<std::uint32_t>::max());
    std::uint32_t next = 0;
    for (auto& group : groups) {
        auto& number = numbers[group];
        number = number == std::numeric_limits<std::uint32_t>::max() ? next++ : number;
        group = number;
    }
    return next;
}

/// The graph whose nodes are the groups.
Weighted joined(const Weighted& graph, const Groups& groups, std::uint32_t count)
{
    std::vector<std::map<std::uint32_t, double>> ends(count);
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
        for (auto at = graph.begins[node]; at < graph.begins[node + 1]; ++at) {
            ends[groups[node]][groups[graph.ends[at].other]] += graph.ends[at].weight;
        }
    }
    Weighted result;
    result.begins.push_back(0);
    for (const auto& of_group : ends) {
        for (const auto& [other, weight] : of_group) {
            result.ends.push_back({other, weight});
        }
        result.begins.push_back(result.ends.size());
    }
    return result;
}

/// The largest first.
Groups by_size(Groups groups)
{
    const auto count = renumber(groups);
    std::vector<std::size_t> sizes(count);
    for (const auto group : groups) {
        ++sizes[group];
    }
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> places(count);
    for (std::uint32_t place = 0; place < count; ++place) {
        places[order[place]] = place;
    }
    for (auto& group : groups) {
        group = places[group];
    }
    return groups;
}

}  // namespace

Groups components(const CompactView& view)
{
    std::vector<std::uint32_t> ranks(num_vertices(view));
    Groups parents(num_vertices(view));
    boost::disjoint_sets sets{ranks.data(), parents.data()};
    for (std::uint32_t node = 0; node < parents.size(); ++node) {
        sets.make_set(node);
    }
    const auto [first, last] = edges(view);
    for (auto edge = first; edge != last; ++edge) {
        sets.union_set(source(*edge, view), target(*edge, view));
    }
    Groups groups;
    for (std::uint32_t node = 0; node < parents.size(); ++node) {
        groups.push_back(sets.find_set(node));
    }
    return by_size(std::move(groups));
}

Groups communities(const CompactView& view)
{
    auto graph = undirected(view);
    Groups groups(graph.size());
    std::iota(groups.begin(), groups.end(), 0U);
    for (bool moved = graph.size() > 0; moved;) {
        Moving moving{graph};
        moved = moving.run();
        auto level = moving.groups();
        const auto count = renumber(level);
        for (auto& group : groups) {
            group = level[group];
        }
        graph = joined(graph, level, count);
    }
    return by_size(std::move(groups));
}

double modularity(const CompactView& view, const Groups& groups)
{
    const auto graph = undirected(view);
    std::vector<double> inside(groups.size());
    std::vector<double> all(groups.size());
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
        for (auto at = graph.begins[node]; at < graph.begins[node + 1]; ++at) {
            all[groups[node]] += graph.ends[at].weight;
            inside[groups[node]] += groups[node] == groups[graph.ends[at].other] ? graph.ends[at].weight : 0;
        }
    }
    const auto total = std::accumulate(all.begin(), all.end(), 0.0);
    double value = 0;
    for (std::size_t group = 0; group < all.size() && total > 0; ++group) {
        value += inside[group] / total - all[group] / total * all[group] / total;
    }
    return value;
}

}  // namespace soichi
