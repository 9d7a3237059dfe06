#pragma once

#include <vector>

#include "query/describe.hpp"

namespace soichi {

/// Mentions of the name of `directive` that only their articles know ("Chỉ thị 16") and that may mean it: of its form
/// and number, with nothing known against it. By label and id; none for a directive without number, or one that is such
/// a mention itself. Cost grows with the names that contain the number.
std::vector<NamedNode> bare_mentions(const Snapshot& snapshot, NodeId directive);

}  // namespace soichi
