#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi::bench {

/// A way to keep neighbour lists in RocksDB, reduced to what decides its speed: both directions of each edge, one batch
/// for each article.
class Layout {
public:
    virtual ~Layout() = default;
    virtual void write_article(const std::vector<Edge>& edges) = 0;
    /// How many nodes `node`'s edges of `relation` lead to (out) or come from.
    virtual std::size_t degree(Relation relation, NodeId node, bool out) = 0;
    /// Bytes on disk, once everything is in tables and compacted.
    virtual std::uint64_t compact() = 0;
};

enum class LayoutKind { merged, rewritten, one_key_each };

/// merged: packed lists that RocksDB adds up (what the store does) · rewritten: packed lists that are read, changed and
/// written back · one_key_each: one key with an empty value for each edge.
std::unique_ptr<Layout> open_layout(LayoutKind kind, const std::filesystem::path& directory);

}  // namespace soichi::bench
