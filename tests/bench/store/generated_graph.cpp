#include "tests/bench/store/generated_graph.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <set>

namespace soichi::bench {

namespace {

constexpr std::uint64_t seed = 16;

/// Ids are hashes: neighbouring numbers must not lie side by side on disk.
NodeId numbered(Kind kind, std::uint64_t number)
{
    return {kind, number * 0x9E37'79B9'7F4A'7C15ULL};
}

}  // namespace

NodeId hub()
{
    return numbered(Kind::agency, 1);
}

std::vector<std::vector<Edge>> generated_articles(std::uint32_t articles, std::uint32_t edges_each)
{
    constexpr std::array relations{Relation::issued_by, Relation::implements, Relation::mentions, Relation::applied_in};
    constexpr std::array kinds{Kind::agency, Kind::directive, Kind::agency, Kind::locality};
    std::mt19937_64 random{seed};
    std::uniform_real_distribution<double> unit{0, 1};
    std::vector<std::vector<Edge>> all(articles);
    for (std::uint32_t article = 0; article < articles; ++article) {
        const auto directive = numbered(Kind::directive, article + 1);
        std::set<EdgeId> known;
        while (known.size() < edges_each) {
            const auto which = random() % relations.size();
            const auto relation = relations.at(which);
            const auto u = unit(random);
            const auto rank = static_cast<std::uint64_t>(u * u * u * u * (articles / 2.0)) + 1;
            const auto from = relation == Relation::mentions ? numbered(Kind::article, article + 1) : directive;
            const auto to = numbered(kinds.at(which), rank);
            const Edge edge{edge_id(relation, from, to), relation, from, to, {}};
            if (known.insert(edge.id).second) {
                all[article].push_back(edge);
            }
        }
    }
    return all;
}

}  // namespace soichi::bench
