#include "tests/bench/graph/shape.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "tests/bench/make_articles/random.hpp"

namespace soichi::bench {

namespace {

/// Below `count`; low numbers far more often: the first one once in the square root of `count` times.
std::uint32_t skewed(Random& lot, std::uint32_t count)
{
    constexpr std::size_t fine = 1U << 24U;
    const auto unit = static_cast<double>(lot.below(fine)) / static_cast<double>(fine);
    return static_cast<std::uint32_t>(unit * unit * count);
}

constexpr std::uint32_t localities = 11'000;

ShapeNode node(Kind kind, std::uint32_t number)
{
    return {kind, number};
}

}  // namespace

Shape::Shape(std::uint32_t articles) : articles_{articles}, begins_{0, std::max(20U, articles / 500), 0, 0, 0}
{
    constexpr std::array<std::uint32_t, 3> shares{20, 4, 1};
    for (std::size_t level = 1; level < levels; ++level) {
        begins_[level + 1] = begins_[level] + std::max(50U, articles / shares.at(level - 1));
    }
}

std::uint32_t Shape::count(Kind kind) const
{
    switch (kind) {
    case Kind::directive:
        return begins_.back();
    case Kind::agency:
        return std::max(500U, articles_ / 4);
    case Kind::official:
        return std::max(500U, articles_ / 2);
    case Kind::locality:
        return localities;
    default:
        return articles_;
    }
}

std::size_t Shape::level_of(std::uint32_t directive) const
{
    std::size_t level = 0;
    while (directive >= begins_[level + 1]) {
        ++level;
    }
    return level;
}

/// Which one of the level above drives this one: the same whoever says so.
std::uint32_t Shape::parent(std::uint32_t directive, std::uint64_t which) const
{
    const auto level = level_of(directive);
    Random lot{directive * 4ULL + which};
    return level == 0 ? directive : begins_[level - 1] + skewed(lot, begins_[level] - begins_[level - 1]);
}

/// Three of four articles are about the lower two levels.
std::uint32_t Shape::directive(std::uint64_t random) const
{
    Random lot{random};
    const auto level = static_cast<std::size_t>(lot.below(8));
    const auto of_level = level == 0 ? 0U : level == 1 ? 1U : level < 4 ? 2U : 3U;
    return begins_[of_level] + skewed(lot, begins_[of_level + 1] - begins_[of_level]);
}

std::vector<ShapeEdge> Shape::edges_of(std::uint32_t article) const
{
    constexpr std::size_t directives_each = 3;
    Random lot{article + 77};
    std::vector<ShapeEdge> edges;
    const auto add = [&](Relation relation, ShapeNode from, ShapeNode to) {
        if (from != to) {
            edges.push_back({relation, from, to});
            edges.push_back({Relation::mentions, node(Kind::article, article), from});
            edges.push_back({Relation::mentions, node(Kind::article, article), to});
        }
    };
    for (std::size_t i = 0; i < directives_each; ++i) {
        const auto child = directive(lot.below(std::size_t{1} << 40U));
        const auto issuer = node(Kind::agency, static_cast<std::uint32_t>(mixed(child) % count(Kind::agency)));
        const auto body = node(Kind::agency, skewed(lot, count(Kind::agency)));
        const auto place = node(Kind::locality, skewed(lot, localities));
        const auto person = node(Kind::official, skewed(lot, count(Kind::official)));
        add(Relation::implements, node(Kind::directive, child), node(Kind::directive, parent(child, 0)));
        if (lot.below(4) == 0) {
            add(Relation::based_on, node(Kind::directive, child), node(Kind::directive, parent(child, 1)));
        }
        add(Relation::issued_by, node(Kind::directive, child), issuer);
        add(Relation::carries_out, body, node(Kind::directive, child));
        add(Relation::applied_in, node(Kind::directive, child), place);
        add(Relation::holds_position, person, body);
        add(Relation::governs, body, node(Kind::locality, static_cast<std::uint32_t>(mixed(body.number) % localities)));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

std::string Shape::label(ShapeNode node)
{
    switch (node.kind) {
    case Kind::directive:
        return fmt::format("Kế hoạch {}/KH-UBND", node.number);
    case Kind::agency:
        return fmt::format("Phòng Nội vụ huyện Tân Lập {}", node.number);
    case Kind::official:
        return fmt::format("Nguyễn Văn Khôi {}", node.number);
    case Kind::locality:
        return fmt::format("xã Tân Lập {}", node.number);
    default:
        return fmt::format("Bài viết số {}", node.number);
    }
}

NodeId id_of(ShapeNode node)
{
    return {node.kind, mixed((static_cast<std::uint64_t>(node.kind) << 32U) | node.number)};
}

}  // namespace soichi::bench
