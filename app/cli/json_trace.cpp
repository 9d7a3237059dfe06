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
    }
    return "";
}

void write_hop(JsonWriter& json, const TraceHop& hop)
{
    json.member("edge", to_string(hop.edge));
    write_step(json, hop.step);
    json.key("weak").boolean(hop.weak);
    if (hop.inspector) {
        json.key("inspector").begin_object();
        json.member("id", to_string(hop.inspector->id)).member("label", hop.inspector->label).end_object();
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
    json.member("lines", std::uint64_t{trace.lines.size()});
    json.key("roots").begin_array();
    for (std::size_t root = 0; root < trace.roots; ++root) {
        write_line(json, trace, root);
    }
    json.end_array().end_object();
    return text + "\n";
}

}  // namespace soichi::cli
