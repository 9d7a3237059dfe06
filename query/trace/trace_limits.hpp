#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/store/snapshot.hpp"
#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/links/period.hpp"

namespace soichi {

/// What of the graph a trace may show. A trace with the limits of nothing set shows all.
struct TraceLimits {
    std::vector<Relation> relations = {};  ///< only these; empty for all that the trace follows
    std::optional<NodeId> in = {};         ///< a locality: only what is in it
    Period period = {};                    ///< where it is not all time, evidence of other days does not count where a
                                           ///< hop itself is dated
    double min_confidence = 0;             ///< of the best evidence, in [0, 1]
};

/// What kept something out of a trace.
enum class Limit : std::uint8_t { type, confidence, place, period };

/// How many edges (by type and confidence) and lines (by place and period) were left out. What lies behind an edge that
/// was left out is not looked at, so it is not counted.
using LeftOut = std::map<Limit, std::size_t>;

/// Refuses edges by relation and by the confidence of their best evidence, one at a time: what boost::filtered_graph
/// asks. Reads evidence only where a least confidence is asked for.
class EdgeLimits {
public:
    EdgeLimits(Snapshot snapshot, const TraceLimits& limits) : snapshot_{std::move(snapshot)}, limits_{limits} {}

    /// Why the edge must not be taken; nothing where it may.
    [[nodiscard]] std::optional<Limit> against(Relation relation, EdgeId edge) const;
    /// The same of evidence that was read already.
    [[nodiscard]] std::optional<Limit> against(Relation relation, const std::vector<Evidence>& evidence) const;

private:
    Snapshot snapshot_;
    const TraceLimits& limits_;
};

/// Tells what is in one locality: the locality itself, those that are PART_OF it, the bodies of these and what they
/// issue. Remembers what it has found.
class PlaceLimit {
public:
    PlaceLimit(Snapshot snapshot, NodeId place) : snapshot_{std::move(snapshot)}, place_{place} {}

    bool contains(const NodeLine& line, Describer& describer);

private:
    bool contains(NodeId locality);

    Snapshot snapshot_;
    NodeId place_;
    std::unordered_map<NodeId, bool> known_;
};

}  // namespace soichi
