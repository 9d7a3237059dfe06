#include "app/cli/json_answers.hpp"

#include "app/cli/clue_words.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

std::string_view name_of(TraceEnd end)
{
    switch (end) {
    case TraceEnd::goes_on:
        return "goes_on";
    case TraceEnd::leaf:
        return "leaf";
    case TraceEnd::shown_elsewhere:
        return "shown_elsewhere";
    case TraceEnd::nothing_further:
        return "nothing_further";
    case TraceEnd::depth_limit:
        return "depth_limit";
    case TraceEnd::node_limit:
        return "node_limit";
    case TraceEnd::left_out:
        return "left_out";
    }
    return "";
}

std::string_view name_of(TraceFit fit)
{
    switch (fit) {
    case TraceFit::inside:
        return "inside";
    case TraceFit::undated:
        return "undated";
    case TraceFit::on_the_way:
        return "on_the_way";
    }
    return "";
}

void write_named(JsonWriter& json, std::string_view key, const std::optional<NamedNode>& node)
{
    json.key(key);
    if (node) {
        json.begin_object().member("id", to_string(node->id)).member("label", node->label).end_object();
    } else {
        json.null();
    }
}

/// The limits that were asked for: an empty list, null and "" are none.
void write_limits(JsonWriter& json, const Trace& trace, const TraceLimits& limits)
{
    json.key("limits").begin_object().key("relations").begin_array();
    for (const auto relation : limits.relations) {
        json.text(rule_of(relation).label);
    }
    json.end_array();
    write_named(json, "in", trace.place);
    json.member("from", limits.period.from ? to_string(*limits.period.from) : std::string{});
    json.member("to", limits.period.to ? to_string(*limits.period.to) : std::string{});
    json.key("min_confidence").number(limits.min_confidence);
    json.end_object();
}

/// How many edges (relations, min_confidence) and lines (in, period) each limit left out.
void write_left_out(JsonWriter& json, const LeftOut& left_out)
{
    const auto count = [&left_out](Limit limit) {
        const auto found = left_out.find(limit);
        return std::uint64_t{found == left_out.end() ? 0 : found->second};
    };
    json.key("left_out").begin_object();
    json.member("relations", count(Limit::type)).member("min_confidence", count(Limit::confidence));
    json.member("in", count(Limit::place)).member("period", count(Limit::period)).end_object();
}

/// What amended, replaced or repealed the line's directive; nothing where nothing did.
void write_remarks(JsonWriter& json, const std::vector<TraceRemark>& remarks)
{
    if (remarks.empty()) {
        return;
    }
    json.key("remarks").begin_array();
    for (const auto& remark : remarks) {
        json.begin_object().key("by").begin_object();
        json.member("id", to_string(remark.by.id)).member("label", remark.by.label);
        json.member("date", remark.by.date).end_object();
        json.member("edge", to_string(remark.edge));
        write_step(json, remark.step);
        write_proof(json, remark.proof);
        json.end_object();
    }
    json.end_array();
}

void write_hop(JsonWriter& json, const TraceHop& hop)
{
    json.member("edge", to_string(hop.edge));
    write_step(json, hop.step);
    json.key("weak").boolean(hop.weak);
    if (hop.inspector) {
        write_named(json, "inspector", hop.inspector);
    }
    write_proof(json, hop.proof);
}

/// As deep as the trace, which TraceOptions::depth bounds.
void write_line(JsonWriter& json, const Trace& trace, std::size_t at)
{
    const auto& line = trace.lines[at];
    json.begin_object().key("node");
    write_json(json, line.node);
    if (line.hop) {
        write_hop(json, *line.hop);
    }
    if (at < trace.roots) {
        write_may_be(json, trace.may_be.at(at));
    }
    write_remarks(json, line.remarks);
    json.member("fit", name_of(line.fit));
    json.member("end", name_of(line.end));
    json.key("children").begin_array();
    for (const auto child : line.children) {
        write_line(json, trace, child);
    }
    json.end_array().end_object();
}

}  // namespace

std::string json_of(const Trace& trace, const TraceOptions& options)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "trace");
    json.member("direction", options.up ? "up" : "down");
    json.member("depth", std::uint64_t{options.depth});
    json.member("max_nodes", std::uint64_t{options.max_nodes});
    json.key("depth_reached").boolean(trace.depth_reached);
    json.key("nodes_reached").boolean(trace.nodes_reached);
    write_limits(json, trace, options.limits);
    write_left_out(json, trace.left_out);
    json.member("lines", std::uint64_t{trace.lines.size()});
    json.key("roots").begin_array();
    for (std::size_t root = 0; root < trace.roots; ++root) {
        write_line(json, trace, root);
    }
    json.end_array().end_object();
    return text + "\n";
}

}  // namespace soichi::cli
