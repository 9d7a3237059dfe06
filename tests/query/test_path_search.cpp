#include "query/paths/path_search.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace soichi;

namespace {

NodeId node(std::uint64_t number)
{
    return {Kind::agency, number};
}

/// A graph without directions, held in memory.
class Plain {
public:
    void join(std::uint64_t a, std::uint64_t b)
    {
        add(a, b);
        add(b, a);
    }

    [[nodiscard]] Around around() const
    {
        return [this](NodeId at) -> const std::vector<NodeId>& {
            const auto found = around_.find(at);
            return found == around_.end() ? none_ : found->second;
        };
    }

    /// Every path without loops, in the order that is promised, found by trying all.
    [[nodiscard]] std::vector<NodePath> all_paths(NodeId from, NodeId to) const
    {
        std::vector<NodePath> found;
        NodePath path{from};
        extend(path, to, found);
        std::sort(found.begin(), found.end(), [](const NodePath& a, const NodePath& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        return found;
    }

private:
    void add(std::uint64_t a, std::uint64_t b)
    {
        auto& list = around_[node(a)];
        const auto at = std::lower_bound(list.begin(), list.end(), node(b));
        if (at == list.end() || *at != node(b)) {
            list.insert(at, node(b));
        }
    }

    void extend(NodePath& path, NodeId to, std::vector<NodePath>& found) const
    {
        if (path.back() == to) {
            found.push_back(path);
            return;
        }
        const auto known = around_.find(path.back());
        for (const auto next : known == around_.end() ? none_ : known->second) {
            if (std::find(path.begin(), path.end(), next) == path.end()) {
                path.push_back(next);
                extend(path, to, found);
                path.pop_back();
            }
        }
    }

    std::map<NodeId, std::vector<NodeId>> around_;
    std::vector<NodeId> none_;
};

constexpr std::size_t plenty = 1'000'000;

Plain drawn_at_random(std::mt19937& random, std::uint64_t nodes, std::uint64_t edges)
{
    Plain graph;
    for (std::uint64_t i = 0; i < edges; ++i) {
        const auto a = random() % nodes;
        const auto b = random() % nodes;
        if (a != b) {
            graph.join(a, b);
        }
    }
    return graph;
}

}  // namespace

TEST_CASE("the k shortest paths are those that trying all paths finds")
{
    constexpr unsigned seeds = 400;
    std::size_t compared = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        std::mt19937 random{seed};
        const auto nodes = 4 + random() % 5;
        const auto graph = drawn_at_random(random, nodes, random() % 25);
        const auto from = node(0);
        const auto to = node(1);
        const auto all = graph.all_paths(from, to);
        for (const auto count : {std::size_t{1}, std::size_t{3}, all.size() + 1}) {
            const auto found = shortest_node_paths(graph.around(), from, to, {.count = count, .max_nodes = plenty});
            const std::vector<NodePath> wanted{all.begin(),
                                               all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()))};
            CAPTURE(seed);
            CAPTURE(count);
            CHECK(found.paths == wanted);
            CHECK_FALSE(found.cut);
            compared += wanted.size();
        }
    }
    CHECK(compared > 3'000);
}

TEST_CASE("paths with more hops than wanted are left out")
{
    constexpr unsigned seeds = 100;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        std::mt19937 random{seed};
        const auto graph = drawn_at_random(random, 7, 14);
        const std::size_t hops = 1 + random() % 4;
        auto wanted = graph.all_paths(node(0), node(1));
        wanted.erase(std::remove_if(wanted.begin(), wanted.end(),
                                    [hops](const NodePath& path) { return path.size() > hops + 1; }),
                     wanted.end());
        CAPTURE(seed);
        CHECK(
            shortest_node_paths(graph.around(), node(0), node(1), {.count = 100, .max_hops = hops, .max_nodes = plenty})
                .paths == wanted);
    }
}

TEST_CASE("several paths are without loops, different, and no shorter than those before")
{
    std::mt19937 random{1};
    const auto graph = drawn_at_random(random, 200, 800);
    const auto found = shortest_node_paths(graph.around(), node(0), node(1), {.count = 200, .max_nodes = plenty});
    REQUIRE(found.paths.size() == 200);
    CHECK(std::set<NodePath>{found.paths.begin(), found.paths.end()}.size() == 200);
    std::size_t length = 0;
    for (const auto& path : found.paths) {
        CHECK(std::set<NodeId>{path.begin(), path.end()}.size() == path.size());
        CHECK(path.size() >= length);
        length = path.size();
    }
}

TEST_CASE("a node is joined to itself by one path")
{
    Plain graph;
    graph.join(0, 1);
    const auto found = shortest_node_paths(graph.around(), node(0), node(0), {.count = 5, .max_nodes = plenty});
    CHECK(found.paths == std::vector<NodePath>{{node(0)}});
}

TEST_CASE("the budget of nodes is one for all searches")
{
    Plain graph;
    for (std::uint64_t i = 2; i < 60; ++i) {
        graph.join(0, i);
        graph.join(i, 1);
    }
    const auto first = shortest_node_paths(graph.around(), node(0), node(1), {.count = 1, .max_nodes = 150});
    CHECK(first.paths.size() == 1);
    CHECK_FALSE(first.cut);
    const auto more = shortest_node_paths(graph.around(), node(0), node(1), {.count = 50, .max_nodes = 150});
    CHECK(more.cut);
    CHECK(more.paths.size() < 50);
    CHECK_FALSE(more.paths.empty());
}
