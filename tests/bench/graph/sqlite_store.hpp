#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "tests/bench/graph/shape.hpp"

namespace soichi::bench {

/// The same graph as somebody who knows SQLite would keep it: numbered nodes, edges by type and end both ways, evidence
/// beside them, names in a full-text index.
class SqliteStore {
public:
    explicit SqliteStore(const std::filesystem::path& file);
    SqliteStore(const SqliteStore&) = delete;
    SqliteStore& operator=(const SqliteStore&) = delete;
    ~SqliteStore();

    void load(const Shape& shape, std::uint32_t articles);

    /// How many nodes a trace down or up from this directive reaches within `depth` edges, itself included: in one
    /// recursive query, and by prepared steps that the program puts together.
    std::size_t trace_in_one(std::uint32_t directive, bool up, std::size_t depth);
    std::size_t trace_by_steps(std::uint32_t directive, bool up, std::size_t depth);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace soichi::bench
