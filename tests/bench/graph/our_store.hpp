#pragma once

#include <cstddef>
#include <filesystem>

#include "core/store/store.hpp"
#include "tests/bench/graph/shape.hpp"

namespace soichi::bench {

/// Load what all articles of `shape` say into the store, as an import does.
void load(Store& store, const Shape& shape, std::uint32_t articles, std::size_t threads);

/// Bytes of all files in a folder.
std::uintmax_t bytes_of(const std::filesystem::path& folder);

}  // namespace soichi::bench
