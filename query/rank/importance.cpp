#include "query/rank/importance.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace soichi {

namespace {

constexpr double follows = 0.85;
constexpr double near_enough = 1e-10;
constexpr std::size_t most_rounds = 200;

/// One more round of the walk; gives how much the shares have changed. Boost's page_rank() loses the share of nodes
/// where no edge leads on, and half of all nodes are such.
double walk_on(const CompactView& view, std::vector<double>& rank)
{
    const auto count = static_cast<double>(rank.size());
    const auto [first, last] = vertices(view);
    double stranded = 0;
    for (auto node = first; node != last; ++node) {
        stranded += out_degree(*node, view) == 0 ? rank[*node] : 0;
    }
    std::vector<double> next(rank.size(), (1 - follows + follows * stranded) / count);
    for (auto node = first; node != last; ++node) {
        const auto share =
            follows * rank[*node] / static_cast<double>(std::max<std::size_t>(1, out_degree(*node, view)));
        const auto [begin, end] = adjacent_vertices(*node, view);
        std::for_each(begin, end, [&](std::uint32_t other) { next[other] += share; });
    }
    double change = 0;
    for (std::size_t i = 0; i < rank.size(); ++i) {
        change += std::abs(next[i] - rank[i]);
    }
    rank = std::move(next);
    return change;
}

/// Brandes' method: the paths from one node at a time, and what they add to the nodes between.
class PathsFrom {
public:
    explicit PathsFrom(const CompactView& view)
        : view_{view},
          distance_(num_vertices(view)),
          paths_(num_vertices(view)),
          passing_(num_vertices(view))
    {
    }

    void add_to(std::vector<double>& centrality, std::uint32_t start)
    {
        walk(start);
        for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
            const auto node = *at;
            const auto [first, last] = in_edges(node, view_);
            for (auto edge = first; edge != last; ++edge) {
                const auto before = source(*edge, view_);
                if (distance_[before] + 1 == distance_[node]) {
                    passing_[before] += paths_[before] / paths_[node] * (1 + passing_[node]);
                }
            }
            centrality[node] += node == start ? 0 : passing_[node];
        }
    }

private:
    static constexpr std::int32_t far = std::numeric_limits<std::int32_t>::max() - 1;

    void walk(std::uint32_t start)
    {
        std::fill(distance_.begin(), distance_.end(), far);
        std::fill(paths_.begin(), paths_.end(), 0);
        std::fill(passing_.begin(), passing_.end(), 0);
        distance_[start] = 0;
        paths_[start] = 1;
        order_.assign(1, start);
        for (std::size_t next = 0; next < order_.size(); ++next) {
            const auto node = order_[next];
            const auto [first, last] = adjacent_vertices(node, view_);
            std::for_each(first, last, [&](std::uint32_t other) {
                if (distance_[other] == far) {
                    distance_[other] = distance_[node] + 1;
                    order_.push_back(other);
                }
                paths_[other] += distance_[other] == distance_[node] + 1 ? paths_[node] : 0;
            });
        }
    }

    const CompactView& view_;
    std::vector<std::int32_t> distance_;
    std::vector<double> paths_;
    std::vector<double> passing_;
    std::vector<std::uint32_t> order_;
};

/// Nodes of all kinds and parts of the graph: ids are hashes, so those with the least ones are as good as drawn by lot.
std::vector<std::uint32_t> chosen(const CompactView& view, std::size_t samples)
{
    std::vector<std::uint32_t> nodes(num_vertices(view));
    std::iota(nodes.begin(), nodes.end(), 0U);
    if (samples == 0 || samples >= nodes.size()) {
        return nodes;
    }
    const auto before = [&view](std::uint32_t a, std::uint32_t b) {
        const auto left = view.nodes().id(a);
        const auto right = view.nodes().id(b);
        return left.hash != right.hash ? left.hash < right.hash : left < right;
    };
    std::partial_sort(nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(samples), nodes.end(), before);
    nodes.resize(samples);
    return nodes;
}

}  // namespace

std::vector<double> page_rank(const CompactView& view)
{
    const auto count = num_vertices(view);
    std::vector<double> rank(count, count == 0 ? 0 : 1.0 / count);
    for (std::size_t round = 0; round < most_rounds && !rank.empty(); ++round) {
        if (walk_on(view, rank) < near_enough) {
            break;
        }
    }
    return rank;
}

std::vector<double> betweenness(const CompactView& view, std::size_t samples)
{
    const auto count = static_cast<double>(num_vertices(view));
    std::vector<double> centrality(num_vertices(view));
    const auto starts = chosen(view, samples);
    PathsFrom paths{view};
    for (const auto start : starts) {
        paths.add_to(centrality, start);
    }
    const auto pairs = (count - 1) * (count - 2);
    const auto share = pairs > 0 ? count / static_cast<double>(starts.size()) / pairs : 0;
    for (auto& value : centrality) {
        value *= share;
    }
    return centrality;
}

std::vector<double> degrees(const CompactView& view)
{
    std::vector<double> values;
    const auto [first, last] = vertices(view);
    std::for_each(first, last, [&](std::uint32_t node) { values.push_back(static_cast<double>(degree(node, view))); });
    return values;
}

}  // namespace soichi
