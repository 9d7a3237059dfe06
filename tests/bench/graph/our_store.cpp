#include "tests/bench/graph/our_store.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "core/parallel.hpp"

namespace soichi::bench {

namespace {

constexpr std::uint32_t group = 2048;
constexpr std::uint32_t part = 256;

NodeContribution named(ShapeNode node)
{
    auto label = Shape::label(node);
    return {id_of(node), label, label, {}, {}};
}

Contribution said_by(const Shape& shape, std::uint32_t article)
{
    Contribution said;
    std::set<ShapeNode> ends{{Kind::article, article}};
    const auto id = id_of({Kind::article, article});
    std::uint32_t at = 0;
    for (const auto& edge : shape.edges_of(article)) {
        ends.insert(edge.from);
        ends.insert(edge.to);
        const auto from = id_of(edge.from);
        const auto to = id_of(edge.to);
        Properties properties;
        if (edge.relation == Relation::holds_position) {
            properties.emplace("title", "Phó Chủ tịch");
        }
        const auto title = properties.empty() ? std::string{} : properties.at("title");
        said.edges.push_back({{edge_id(edge.relation, from, to, title), edge.relation, from, to, properties},
                              {{id, {at, at + 80}, "cue", 0.9, {{"date", "2021-07-08"}}}}});
        at += 50;
    }
    for (const auto node : ends) {
        said.nodes.push_back(named(node));
    }
    return said;
}

}  // namespace

void load(Store& store, const Shape& shape, std::uint32_t articles, std::size_t threads)
{
    for (std::uint32_t begin = 0; begin < articles; begin += group) {
        const auto end = std::min(begin + group, articles);
        std::vector<Store::Batch> parts;
        for (auto at = begin; at < end; at += part) {
            parts.emplace_back(store);
        }
        in_parallel(threads, parts.size(), [&](std::size_t i) {
            const auto first = begin + static_cast<std::uint32_t>(i) * part;
            for (auto article = first; article < std::min(first + part, end); ++article) {
                parts[i].add(said_by(shape, article));
            }
        });
        Store::Batch batch{store};
        for (auto& each : parts) {
            batch.absorb(std::move(each));
        }
        batch.commit({Way::tables, threads});
    }
    store.flush();
}

std::uintmax_t bytes_of(const std::filesystem::path& folder)
{
    std::uintmax_t bytes = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator{folder}) {
        bytes += file.is_regular_file() ? file.file_size() : 0;
    }
    return bytes;
}

}  // namespace soichi::bench
