#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/review/candidates.hpp"
#include "query/trace/trace_limits.hpp"
#include "query/view/step.hpp"

namespace soichi {

struct TraceOptions {
    bool up = false;                ///< what drives the roots, instead of what they drive
    std::size_t depth = 6;          ///< hops from a root
    std::size_t max_nodes = 10000;  ///< lines of the tree that are walked, roots included
    TraceLimits limits = {};
};

/// How the walk came from one line to the line below it.
struct TraceHop {
    EdgeId edge;
    Step step;
    bool weak = false;  ///< a legal basis (BASED_ON) does not say that it drives
    Proof proof = {};
    std::optional<NamedNode> inspector = {};  ///< who checked, where the line is what was inspected
};

/// What became of a directive: it was amended, replaced or repealed.
struct TraceRemark {
    Step step;     ///< against AMENDS, REPLACES or REPEALS
    NamedNode by;  ///< the later directive
    EdgeId edge;
    Proof proof;
};

/// Why the tree does not go on below a line.
enum class TraceEnd : std::uint8_t {
    goes_on,          ///< it does
    leaf,             ///< an agency or a locality: where a directive is carried out
    shown_elsewhere,  ///< the directive's own branches stand at its other line
    nothing_further,  ///< the collection has no evidence of more
    depth_limit,
    node_limit,
    left_out,  ///< all that follows is beyond the place, the period or the other limits asked for
};

/// How a line stands to the place and the period that were asked for.
enum class TraceFit : std::uint8_t {
    inside,      ///< also where neither was asked for
    undated,     ///< in the place, but no date tells whether it is in the period
    on_the_way,  ///< outside, kept because it leads to something inside; or a root
};

struct TraceLine {
    NodeLine node;
    std::optional<TraceHop> hop = {};        ///< nothing for a root
    std::vector<std::size_t> children = {};  ///< places in Trace::lines; by step, date, label and id
    std::size_t depth = 0;
    TraceEnd end = TraceEnd::nothing_further;
    TraceFit fit = TraceFit::inside;
    std::vector<TraceRemark> remarks = {};  ///< by relation, date, label and id; none where it is shown elsewhere
};

struct Trace {
    std::vector<TraceLine> lines;  ///< the roots first
    std::size_t roots = 0;
    std::vector<std::vector<MayBe>>
        may_be;                  ///< for each root, what it may be where only its article knows it; the likeliest
    bool depth_reached = false;  ///< some branch was cut at TraceOptions::depth
    bool nodes_reached = false;  ///< some branch was cut at TraceOptions::max_nodes
    std::optional<NamedNode> place = {};  ///< TraceLimits::in by its name
    LeftOut left_out = {};                ///< only limits that left something out
};

/// The day by which a line is ordered and limited (ISO, perhaps partial; empty for unknown): a directive's date, or
/// that of the earliest decision that promulgates it; for an agency or a locality, the day that the hop's evidence
/// speaks of.
std::string date_of(const TraceLine& line);

/// The ways a trace takes from a directive: down to what it drives and who carries it out where, or up to what drives
/// it.
const Steps& trace_steps(bool up);

/// The relations by which a trace may be limited: those of its steps, and down also INSPECTS.
std::vector<Relation> trace_relations(bool up);

/// The tree of everything that `roots` drive, each hop with its best evidence. A directive that can be reached by
/// several ways has its branches where it is nearest to a root; elsewhere it is a single line. Roots must be
/// directives; they are in the tree whatever the limits say. Directives that were amended, replaced or repealed say so.
///
/// With a place or a period, lines outside stay where they lead to something inside. What has no date is taken to be in
/// the period. Evidence of a hop to an agency or a locality counts where the day that it speaks of is in the period.
Trace trace(const Snapshot& snapshot, const std::vector<NodeId>& roots, const TraceOptions& options = {});

}  // namespace soichi
