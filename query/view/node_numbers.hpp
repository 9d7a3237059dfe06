#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/id.hpp"

namespace soichi {

/// Numbers from 0 for a set of nodes, in the order of their ids. Takes 8 bytes a node and about 2 for the way back.
class NodeNumbers {
public:
    NodeNumbers() = default;

    /// `ids` in order, each once; fewer than 2^32.
    explicit NodeNumbers(const std::vector<NodeId>& ids);

    [[nodiscard]] std::size_t size() const { return hashes_.size(); }

    /// The node of a number below size().
    [[nodiscard]] NodeId id(std::uint32_t number) const;

    /// The number of a node of the set, in constant time on average: hashes are spread evenly.
    [[nodiscard]] std::optional<std::uint32_t> number(NodeId id) const;

    [[nodiscard]] std::size_t bytes() const;

private:
    /// Nodes of one kind: a range of numbers, and where in it the hashes with each of the highest bits begin.
    struct OfKind {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        unsigned shift = 0;  ///< what remains of a hash is its place in `begins`
        std::vector<std::uint32_t> begins;
    };
    void index(OfKind& of_kind) const;

    std::vector<std::uint64_t> hashes_;
    std::array<OfKind, kind_rules.size()> kinds_;
};

}  // namespace soichi
