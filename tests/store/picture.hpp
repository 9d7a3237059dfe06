#pragma once

#include <string>

#include "core/store/snapshot.hpp"

namespace soichi::test {

/// Everything that a reader can learn from `snapshot`, as text: equal stores have equal pictures.
std::string picture(const Snapshot& snapshot);

}  // namespace soichi::test
