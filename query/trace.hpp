#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "query/candidates.hpp"
#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/step.hpp"

namespace soichi {

struct TraceOptions {
    bool up = false;                ///< what drives the roots, instead of what they drive
    std::size_t depth = 6;          ///< hops from a root
    std::size_t max_nodes = 10000;  ///< lines of the tree, roots included
};

/// How the walk came from one line to the line below it.
struct TraceHop {
    EdgeId edge;
    Step step;
    bool weak = false;  ///< a legal basis (BASED_ON) does not say that it drives
    Proof proof = {};
    std::optional<NamedNode> inspector = {};  ///< who checked, where the line is what was inspected
};

/// Why the tree does not go on below a line.
enum class TraceEnd : std::uint8_t {
    goes_on,          ///< it does
    leaf,             ///< an agency or a locality: where a directive is carried out
    shown_elsewhere,  ///< the directive's own branches stand at its other line
    nothing_further,  ///< the collection has no evidence of more
    depth_limit,
    node_limit,
};

struct TraceLine {
    NodeLine node;
    std::optional<TraceHop> hop = {};        ///< nothing for a root
    std::vector<std::size_t> children = {};  ///< places in Trace::lines; by step, date, label and id
    std::size_t depth = 0;
    TraceEnd end = TraceEnd::nothing_further;
};

struct Trace {
    std::vector<TraceLine> lines;  ///< the roots first
    std::size_t roots = 0;
    std::vector<std::vector<MayBe>>
        may_be;                  ///< for each root, what it may be where only its article knows it; the likeliest
    bool depth_reached = false;  ///< some branch was cut at TraceOptions::depth
    bool nodes_reached = false;  ///< some branch was cut at TraceOptions::max_nodes
};

/// The ways a trace takes from a directive: down to what it drives and who carries it out where, or up to what drives
/// it.
const Steps& trace_steps(bool up);

/// The tree of everything that `roots` drive, each hop with its best evidence. A directive that can be reached by
/// several ways has its branches where it is nearest to a root; elsewhere it is a single line. Roots must be
/// directives.
Trace trace(const Snapshot& snapshot, const std::vector<NodeId>& roots, const TraceOptions& options = {});

}  // namespace soichi
