#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/kind.hpp"
#include "core/model/relation.hpp"

namespace soichi {

/// Names a node. It depends on the node's kind and key alone, so it is the same in every store and import order.
struct NodeId {
    Kind kind = Kind::directive;
    std::uint64_t hash = 0;
    auto operator<=>(const NodeId&) const = default;
};

/// Names an edge. It depends on the edge's relation, its ends and its discriminator alone.
struct EdgeId {
    std::uint64_t hash = 0;
    auto operator<=>(const EdgeId&) const = default;
};

/// The id of the node of `kind` with this key ("chỉ thị|16|2016|TTg"). Keys are compared byte for byte.
NodeId node_id(Kind kind, std::string_view key);

/// The id of an edge; `discriminator` is the value of the property that the relation's rule names, or empty.
/// For a symmetric relation the order of the ends does not matter.
EdgeId edge_id(Relation relation, NodeId from, NodeId to, std::string_view discriminator = {});

/// XXH3 of `bytes`: tells whether two contents are the same.
std::uint64_t content_hash(std::string_view bytes);

/// A hash as sixteen hex digits, and back; nothing where the text is none.
std::string hex_of(std::uint64_t hash);
std::optional<std::uint64_t> parse_hex(std::string_view text);

/// As dumps write it: kind letter, underscore, sixteen hex digits ("d_00c3…"); edges begin with "e_".
std::string to_string(NodeId id);
std::string to_string(EdgeId id);

/// The id that `text` spells, if it is one.
std::optional<NodeId> parse_node_id(std::string_view text);
std::optional<EdgeId> parse_edge_id(std::string_view text);

}  // namespace soichi

template <>
struct std::hash<soichi::NodeId> {
    std::size_t operator()(const soichi::NodeId& id) const noexcept
    {
        return id.hash ^ static_cast<std::size_t>(id.kind);
    }
};

template <>
struct std::hash<soichi::EdgeId> {
    std::size_t operator()(const soichi::EdgeId& id) const noexcept { return id.hash; }
};
