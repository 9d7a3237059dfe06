#include "app/cli/json_answers.hpp"

#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

void write_hops(JsonWriter& json, const PathHops& hops)
{
    json.key("hops").begin_array();
    for (const auto& hop : hops) {
        json.begin_object().key("from");
        write_json(json, hop.from);
        json.key("to");
        write_json(json, hop.to);
        json.member("edge", to_string(hop.edge));
        write_step(json, hop.step);
        json.member("parallel", std::uint64_t{hop.parallel});
        write_proof(json, hop.proof);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string json_of(const Paths& found, const PathOptions& options)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "path");
    json.key("found").boolean(!found.paths.empty());
    json.key("nodes_reached").boolean(found.nodes_reached);
    json.member("max_nodes", std::uint64_t{options.max_nodes});
    write_hops(json, found.paths.empty() ? PathHops{} : found.paths.front());
    json.key("paths").begin_array();
    for (const auto& hops : found.paths) {
        json.begin_object().member("length", std::uint64_t{hops.size()});
        write_hops(json, hops);
        json.end_object();
    }
    json.end_array().end_object();
    return text + "\n";
}

std::string json_of(const std::vector<Hit>& hits, std::size_t more)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "find");
    json.key("hits").begin_array();
    for (const auto& hit : hits) {
        json.begin_object().key("node");
        write_json(json, hit.node);
        json.member("articles", std::uint64_t{hit.articles}).end_object();
    }
    json.end_array().member("more", std::uint64_t{more}).end_object();
    return text + "\n";
}

}  // namespace soichi::cli
