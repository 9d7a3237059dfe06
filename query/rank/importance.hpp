#pragma once

#include <cstddef>
#include <vector>

#include "query/view/compact_view.hpp"

namespace soichi {

/// PageRank of each node of `view`, by its number, as shares of 1: how often somebody comes by who follows edges at
/// random and starts anew at any node after one of seven steps. Where no edge leads on, he starts anew as well.
std::vector<double> page_rank(const CompactView& view);

/// Betweenness of each node of `view`, by its number: of all ordered pairs of other nodes, the share whose shortest
/// paths lead through it; several shortest paths of a pair count in equal parts, parallel edges as several.
///
/// Exact where `samples` is 0 or at least the number of nodes: time grows with nodes times edges. Otherwise estimated
/// from the paths that begin at so many nodes, which are chosen by their ids, so that the same graph gives the same.
std::vector<double> betweenness(const CompactView& view, std::size_t samples = 0);

/// The number of edges at each node of `view`; both directions of a step that is walked both ways count.
std::vector<double> degrees(const CompactView& view);

}  // namespace soichi
