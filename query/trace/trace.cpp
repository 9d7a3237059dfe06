#include "query/trace/trace.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/pending/queue.hpp>

#include "query/trace/inspections.hpp"
#include "query/trace/trace_prune.hpp"
#include "query/trace/trace_teller.hpp"
#include "query/view/graph_view.hpp"

namespace soichi {

namespace {

/// The tree as far as it has been walked; the walk's visitor and its limits share it.
struct Walk {
    const TraceOptions& options;
    EdgeLimits limits;
    Trace trace;
    std::unordered_map<NodeId, std::size_t> line_of;                    ///< where each node's branches stand
    std::unordered_map<std::size_t, std::vector<Evidence>> about = {};  ///< of lines that are inspections

    std::size_t add(NodeId node, std::size_t depth)
    {
        trace.lines.push_back({.node = {.id = node}, .depth = depth});
        return trace.lines.size() - 1;
    }

    /// What is beyond the limits is counted, and the line above it remembers that there was more.
    bool leaves_out(std::size_t above, std::optional<Limit> limit)
    {
        if (limit) {
            ++trace.left_out[*limit];
            auto& end = trace.lines[above].end;
            end = end == TraceEnd::nothing_further ? TraceEnd::left_out : end;
        }
        return limit.has_value();
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
        const auto above = walk->line_of.at(edge.source);
        if (walk->leaves_out(above, walk->limits.against(edge.relation, edge.edge))) {
            return false;
        }
        auto& line = walk->trace.lines[above];
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
        if (!walk.line_of.contains(root)) {
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
void add_inspections(const Snapshot& snapshot, Describer& describer, Walk& walk)
{
    auto& lines = walk.trace.lines;
    const auto walked = lines.size();
    for (std::size_t at = 0; at < walked; ++at) {
        const bool asked = lines[at].node.id.kind == Kind::directive && lines[at].end != TraceEnd::shown_elsewhere;
        if (!asked || lines[at].depth >= walk.options.depth) {
            continue;
        }
        for (auto& found : inspections_about(snapshot, lines[at].node.id)) {
            if (walk.leaves_out(at, walk.limits.against(Relation::inspects, found.evidence))) {
                continue;
            }
            if (lines.size() >= walk.options.max_nodes) {
                walk.trace.nodes_reached = true;
                return;
            }
            const auto line = walk.add(found.inspected, lines[at].depth + 1);
            lines[line].hop = TraceHop{
                .edge = found.edge, .step = along(Relation::inspects), .inspector = describer.named(found.inspector)};
            lines[at].children.push_back(line);
            walk.about.emplace(line, std::move(found.evidence));
        }
    }
}

void tell_lines(const Snapshot& snapshot, Describer& describer, Walk& walk)
{
    const auto& limits = walk.options.limits;
    TraceTeller teller{snapshot, limits, describer};
    auto& lines = walk.trace.lines;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto about = walk.about.find(at);
        teller.tell(lines[at], about == walk.about.end() ? std::nullopt : std::optional{std::move(about->second)});
    }
    if (limits.in || !limits.period.all_time()) {
        std::vector<std::optional<Limit>> outside;
        outside.reserve(lines.size());
        for (const auto& line : lines) {
            outside.push_back(teller.outside_of(line));
        }
        prune(walk.trace, outside);
    }
    for (auto& line : lines) {
        if (line.node.id.kind == Kind::directive && line.end != TraceEnd::shown_elsewhere) {
            teller.add_remarks(line);
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
        } else if ((line.end == TraceEnd::nothing_further || line.end == TraceEnd::left_out) &&
                   !line.children.empty()) {
            line.end = TraceEnd::goes_on;
        }
    }
}

void sort_children(Trace& trace)
{
    const auto order = [&trace](std::size_t at) {
        const auto& line = trace.lines[at];
        const auto date = date_of(line);
        const bool by_another = line.node.date.empty();  // a plan after the decision that it came with
        return std::tuple{line.hop->step,  date.empty(), date,          by_another,
                          line.node.label, line.node.id, line.hop->edge};
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

std::vector<Relation> trace_relations(bool up)
{
    std::vector<Relation> relations;
    for (const auto step : trace_steps(up)) {
        relations.push_back(step.relation);
    }
    if (!up) {
        relations.push_back(Relation::inspects);
    }
    std::sort(relations.begin(), relations.end());
    return relations;
}

std::string date_of(const TraceLine& line)
{
    if (line.node.id.kind != Kind::directive) {
        return line.hop && line.hop->proof.best ? line.hop->proof.best->date : std::string{};
    }
    auto date = line.node.date;
    if (date.empty()) {
        for (const auto& decision : line.node.promulgated_by) {
            date = date.empty() || (!decision.date.empty() && decision.date < date) ? decision.date : date;
        }
    }
    return date;
}

Trace trace(const Snapshot& snapshot, const std::vector<NodeId>& roots, const TraceOptions& options)
{
    Walk walk{.options = options, .limits = {snapshot, options.limits}, .trace = {}, .line_of = {}};
    walk_from(GraphView{snapshot, trace_steps(options.up)}, roots, walk);
    Describer describer{snapshot};
    if (!options.up) {
        add_inspections(snapshot, describer, walk);
    }
    tell_lines(snapshot, describer, walk);
    auto& found = walk.trace;
    for (std::size_t root = 0; root < found.roots; ++root) {
        found.may_be.push_back(may_be(snapshot, found.lines[root].node.id));
    }
    if (options.limits.in) {
        found.place = describer.named(*options.limits.in);
    }
    settle_ends(found);
    sort_children(found);
    return std::move(found);
}

}  // namespace soichi
