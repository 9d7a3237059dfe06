#include "query/trace.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/pending/queue.hpp>

#include "query/graph_view.hpp"
#include "query/inspections.hpp"

namespace soichi {

namespace {

/// The tree as far as it has been walked; the walk's visitor and its limits share it.
struct Walk {
    TraceOptions options;
    Trace trace;
    std::unordered_map<NodeId, std::size_t> line_of;  ///< where each node's branches stand

    std::size_t add(NodeId node, std::size_t depth)
    {
        trace.lines.push_back({.node = {.id = node}, .depth = depth});
        return trace.lines.size() - 1;
    }

    std::size_t add_below(const WalkEdge& edge)
    {
        const auto parent = line_of.at(edge.source);
        const auto line = add(edge.target, trace.lines[parent].depth + 1);
        const bool weak = edge.relation == Relation::based_on;
        trace.lines[line].hop = TraceHop{.edge = edge.edge, .step = {edge.relation, edge.direction}, .weak = weak};
        trace.lines[parent].children.push_back(line);
        return line;
    }
};

/// Lets an edge pass unless it leads beyond the limits; the line where it was refused remembers why.
struct WithinLimits {
    Walk* walk = nullptr;
    bool operator()(const WalkEdge& edge) const
    {
        auto& line = walk->trace.lines[walk->line_of.at(edge.source)];
        if (line.depth >= walk->options.depth) {
            line.end = TraceEnd::depth_limit;
            return false;
        }
        if (walk->trace.lines.size() >= walk->options.max_nodes) {
            line.end = TraceEnd::node_limit;
            return false;
        }
        return true;
    }
};

/// Writes a line for every edge that the walk takes.
struct LineWriter : boost::default_bfs_visitor {
    explicit LineWriter(Walk& of) : walk{&of} {}

    template <class Graph>
    void tree_edge(const WalkEdge& edge, const Graph& /*graph*/) const
    {
        const auto line = walk->add_below(edge);
        walk->line_of.emplace(edge.target, line);
    }
    template <class Graph>
    void non_tree_edge(const WalkEdge& edge, const Graph& /*graph*/) const
    {
        const auto line = walk->add_below(edge);
        walk->trace.lines[line].end = TraceEnd::shown_elsewhere;
    }

    Walk* walk;
};

void walk_from(const GraphView& view, const std::vector<NodeId>& wanted, Walk& walk)
{
    std::vector<NodeId> roots;
    for (const auto root : wanted) {
        if (walk.line_of.count(root) == 0) {
            walk.line_of.emplace(root, walk.add(root, 0));
            roots.push_back(root);
        }
    }
    walk.trace.roots = roots.size();
    const boost::filtered_graph<GraphView, WithinLimits> bounded{view, WithinLimits{&walk}};
    std::unordered_map<NodeId, boost::default_color_type> colours;
    boost::queue<NodeId> waiting;
    boost::breadth_first_visit(bounded, roots.begin(), roots.end(), waiting, LineWriter{walk},
                               boost::associative_property_map{colours});
}

/// Inspections are no steps of the walk: which directive they are about stands in their evidence.
void add_inspections(const Snapshot& snapshot, Citer& citer, Describer& describer, Walk& walk)
{
    auto& lines = walk.trace.lines;
    const auto walked = lines.size();
    for (std::size_t at = 0; at < walked; ++at) {
        const bool asked = lines[at].node.id.kind == Kind::directive && lines[at].end != TraceEnd::shown_elsewhere;
        if (!asked || lines[at].depth >= walk.options.depth) {
            continue;
        }
        for (auto& found : inspections_about(snapshot, lines[at].node.id)) {
            if (lines.size() >= walk.options.max_nodes) {
                walk.trace.nodes_reached = true;
                return;
            }
            const auto line = walk.add(found.inspected, lines[at].depth + 1);
            lines[line].hop = TraceHop{.edge = found.edge,
                                       .step = along(Relation::inspects),
                                       .proof = citer.proof(std::move(found.evidence)),
                                       .inspector = describer.named(found.inspector)};
            lines[at].children.push_back(line);
        }
    }
}

void settle_ends(Trace& trace)
{
    for (auto& line : trace.lines) {
        trace.depth_reached = trace.depth_reached || line.end == TraceEnd::depth_limit;
        trace.nodes_reached = trace.nodes_reached || line.end == TraceEnd::node_limit;
        if (line.node.id.kind != Kind::directive) {
            line.end = TraceEnd::leaf;
        } else if (line.end == TraceEnd::nothing_further && !line.children.empty()) {
            line.end = TraceEnd::goes_on;
        }
    }
}

void sort_children(Trace& trace)
{
    const auto order = [&trace](std::size_t at) {
        const auto& line = trace.lines[at];
        return std::tuple{line.hop->step, line.node.date, line.node.label, line.node.id, line.hop->edge};
    };
    for (auto& line : trace.lines) {
        std::sort(line.children.begin(), line.children.end(),
                  [&order](std::size_t a, std::size_t b) { return order(a) < order(b); });
    }
}

}  // namespace

const Steps& trace_steps(bool up)
{
    static const Steps down_steps{along(Relation::promulgates), against(Relation::implements),
                                  against(Relation::carries_out), along(Relation::applied_in)};
    static const Steps up_steps{against(Relation::promulgates), along(Relation::implements), along(Relation::based_on)};
    return up ? up_steps : down_steps;
}

Trace trace(const Snapshot& snapshot, const std::vector<NodeId>& roots, const TraceOptions& options)
{
    Walk walk{.options = options, .trace = {}, .line_of = {}};
    walk_from(GraphView{snapshot, trace_steps(options.up)}, roots, walk);
    Citer citer{snapshot};
    Describer describer{snapshot};
    if (!options.up) {
        add_inspections(snapshot, citer, describer, walk);
    }
    for (auto& line : walk.trace.lines) {
        line.node = describer.line(line.node.id);
        if (line.hop && !line.hop->inspector) {
            line.hop->proof = citer.proof(line.hop->edge);
        }
    }
    for (std::size_t root = 0; root < walk.trace.roots; ++root) {
        walk.trace.may_be.push_back(may_be(snapshot, walk.trace.lines[root].node.id));
    }
    settle_ends(walk.trace);
    sort_children(walk.trace);
    return std::move(walk.trace);
}

}  // namespace soichi
