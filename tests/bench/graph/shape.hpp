#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi::bench {

/// A node of the generated graph: its kind, and a number from 0 among those of its kind.
struct ShapeNode {
    Kind kind = Kind::directive;
    std::uint32_t number = 0;
    auto operator<=>(const ShapeNode&) const = default;
};

/// What an article says.
struct ShapeEdge {
    Relation relation = Relation::mentions;
    ShapeNode from;
    ShapeNode to;
    auto operator<=>(const ShapeEdge&) const = default;
};

/// A graph as administrative articles make it, without articles: a cascade of four levels of directives, each level
/// larger than the one above, in which few directives drive very many others and most drive none; bodies that issue
/// and carry out, officials with positions, localities. See README.md for the numbers. The same for every run.
class Shape {
public:
    explicit Shape(std::uint32_t articles);

    /// How many nodes of a kind there are.
    [[nodiscard]] std::uint32_t count(Kind kind) const;

    /// What article `number` says, each edge once: about 40.
    [[nodiscard]] std::vector<ShapeEdge> edges_of(std::uint32_t article) const;

    [[nodiscard]] static std::string label(ShapeNode node);

private:
    static constexpr std::size_t levels = 4;

    [[nodiscard]] std::uint32_t directive(std::uint64_t random) const;
    [[nodiscard]] std::uint32_t parent(std::uint32_t directive, std::uint64_t which) const;
    [[nodiscard]] std::size_t level_of(std::uint32_t directive) const;

    std::uint32_t articles_;
    std::array<std::uint32_t, levels + 1> begins_;  ///< the first directive of each level, and the end
};

/// The id under which a store of ours knows the node.
NodeId id_of(ShapeNode node);

}  // namespace soichi::bench
