#pragma once

#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// An inspection whose evidence says that it was about a certain directive.
struct Inspection {
    EdgeId edge;
    NodeId inspector;
    NodeId inspected;
    std::vector<Evidence> evidence;  ///< only what speaks of that directive
};

/// The inspections about `directive`, by inspector and inspected. Looks through the bodies that the articles which name
/// the directive also name, so its cost grows with those articles.
std::vector<Inspection> inspections_about(const Snapshot& snapshot, NodeId directive);

}  // namespace soichi
