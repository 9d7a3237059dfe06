#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/store/snapshot.hpp"
#include "query/links/period.hpp"
#include "query/view/compact_view.hpp"
#include "query/view/graph_view.hpp"

namespace soichi {

/// Which edges count. What is left empty asks for nothing.
struct EdgeConditions {
    std::vector<Relation> relations = {};  ///< one of these
    Period period = {};                    ///< that some evidence may speak of
    double min_confidence = 0;             ///< of the best evidence that is left, in [0, 1]
    std::string source = {};               ///< of the article: its publisher, or what its path or URL begins with

    /// Can it be told from an edge alone, without its evidence?
    [[nodiscard]] bool needs_evidence() const { return !period.all_time() || min_confidence > 0 || !source.empty(); }
};

/// The predicate of a view that leaves edges out without being copied:
///
///     boost::filtered_graph<GraphView, EdgeFilter> recent{view, EdgeFilter{snapshot, {.from = day}}};
///
/// An edge passes where one piece of its evidence meets all conditions; where none of them asks for evidence, edges
/// without any pass too. Reads an edge's evidence once. Copies share what they have read, and Boost copies predicates;
/// they must be used from one thread.
class EdgeFilter {
public:
    EdgeFilter() = default;  ///< lets all pass

    EdgeFilter(const Snapshot& snapshot, EdgeConditions conditions);

    /// For a compact view, which must outlive the filter.
    EdgeFilter(const Snapshot& snapshot, EdgeConditions conditions, const CompactView& view);

    bool operator()(const WalkEdge& edge) const;

    /// Parallel edges of one step look alike in a compact view: these pass where one of them does.
    bool operator()(const CompactEdge& edge) const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

/// The stored edges that `edge` may be: several where a relation joins two nodes more than once (positions with their
/// titles).
std::vector<EdgeId> stored_edges(const Snapshot& snapshot, const CompactView& view, const CompactEdge& edge);

}  // namespace soichi
