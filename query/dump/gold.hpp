#pragma once

#include <cstddef>
#include <filesystem>

#include "core/store/snapshot.hpp"

namespace soichi {

/// Write the edges that are judged right or wrong as gold files into `folder`, which is made, one for each article that
/// states such an edge. What is judged right is asked for, what is judged wrong is not among the edges; everything else
/// that the article says is optional, since nobody looked at it. Gives the number of files. Throws InputError where a
/// file cannot be written.
std::size_t write_as_gold(const Snapshot& snapshot, const std::filesystem::path& folder);

}  // namespace soichi
