#pragma once

#include <cstdint>
#include <vector>

#include "query/view/compact_view.hpp"

namespace soichi {

/// Groups of the nodes of a view: a number for each node. The largest group has number 0; of equal ones the one with
/// the least node comes first.
using Groups = std::vector<std::uint32_t>;

/// Nodes that are connected, whichever way the edges point, are one group.
Groups components(const CompactView& view);

/// Nodes that have more edges among each other than chance would have it (Louvain's method, by modularity; nodes are
/// taken in the order of their ids, so that the same graph gives the same groups). The way edges point does not matter.
/// Costs some tens of passes over the edges and 16 bytes an edge.
Groups communities(const CompactView& view);

/// How good groups are as communities, in [-0.5, 1]: the share of edges inside groups, less what chance would put
/// there.
double modularity(const CompactView& view, const Groups& groups);

}  // namespace soichi
