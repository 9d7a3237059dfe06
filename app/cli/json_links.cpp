#include "app/cli/json_answers.hpp"

#include "app/cli/json_links.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

void write_line(JsonWriter& json, const LinkLine& line)
{
    json.begin_object().key("node");
    write_json(json, line.other);
    json.member("edge", to_string(line.edge));
    write_properties(json, "properties", line.properties);
    write_properties(json, "qualifiers", line.qualifiers);
    json.member("first_seen", line.seen.first);
    json.member("last_seen", line.seen.last);
    json.key("articles").begin_array();
    for (const auto article : line.articles) {
        json.text(to_string(article));
    }
    json.end_array();
    write_named(json, "concerning", line.concerning);
    write_proof(json, line.proof);
    json.end_object();
}

void write_colleague(JsonWriter& json, const Colleague& colleague)
{
    json.begin_object();
    json.member("id", to_string(colleague.official.id));
    json.member("label", colleague.official.label);
    json.key("posts").begin_array();
    for (const auto& post : colleague.posts) {
        json.begin_object();
        json.member("agency", to_string(post.agency.id)).member("label", post.agency.label).member("title", post.title);
        json.end_object();
    }
    json.end_array().end_object();
}

}  // namespace

void write_sections(JsonWriter& json, const Links& links)
{
    json.key("sections").begin_array();
    for (const auto& section : links.sections) {
        json.begin_object();
        write_step(json, section.step);
        json.key("lines").begin_array();
        for (const auto& line : section.lines) {
            write_line(json, line);
        }
        json.end_array().member("more", std::uint64_t{section.more}).end_object();
    }
    json.end_array();
    json.key("colleagues").begin_array();
    for (const auto& colleague : links.colleagues) {
        write_colleague(json, colleague);
    }
    json.end_array().member("more_colleagues", std::uint64_t{links.more_colleagues});
}

std::string json_of(const Links& links)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "links");
    json.key("node");
    write_json(json, links.node);
    write_sections(json, links);
    json.end_object();
    return text + "\n";
}

}  // namespace soichi::cli
