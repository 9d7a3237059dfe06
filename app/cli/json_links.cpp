#include "app/cli/json_answers.hpp"

#include "app/cli/json_links.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

void write_ids(JsonWriter& json, std::string_view key, const std::vector<NodeId>& ids)
{
    json.key(key).begin_array();
    for (const auto id : ids) {
        json.text(to_string(id));
    }
    json.end_array();
}

void write_tenure(JsonWriter& json, const HeldPeriod& held)
{
    json.key("tenure").begin_object();
    json.member("from", held.from).member("to", held.to);
    json.member("first_held", held.first_held).member("last_held", held.last_held);
    json.key("over").boolean(held.over);
    json.key("former").boolean(held.former);
    json.member("over_by", held.over_by).member("body_ended", held.body_ended).end_object();
}

void write_line(JsonWriter& json, const LinkLine& line)
{
    json.begin_object().key("node");
    write_json(json, line.other);
    json.member("edge", to_string(line.edge));
    write_properties(json, "properties", line.properties);
    write_properties(json, "qualifiers", line.qualifiers);
    json.member("first_seen", line.seen.first);
    json.member("last_seen", line.seen.last);
    if (line.held) {
        write_tenure(json, *line.held);
    }
    write_ids(json, "articles", line.articles);
    write_named(json, "concerning", line.concerning);
    write_proof(json, line.proof);
    json.end_object();
}

std::string_view word_of(Together together)
{
    return together == Together::surely ? "surely" : "possibly";
}

void write_colleague(JsonWriter& json, const Colleague& colleague)
{
    json.begin_object();
    json.member("id", to_string(colleague.official.id));
    json.member("label", colleague.official.label);
    json.member("together", word_of(colleague.together));
    json.key("posts").begin_array();
    for (const auto& post : colleague.posts) {
        json.begin_object();
        json.member("agency", to_string(post.agency.id)).member("label", post.agency.label).member("title", post.title);
        json.member("edge", to_string(post.edge));
        json.member("together", word_of(post.together));
        write_tenure(json, post.held);
        write_proof(json, post.proof);
        json.end_object();
    }
    json.end_array().end_object();
}

void write_colleagues(JsonWriter& json, const Colleagues& colleagues)
{
    json.key("colleagues").begin_array();
    for (const auto& colleague : colleagues.found) {
        write_colleague(json, colleague);
    }
    json.end_array().member("more_colleagues", std::uint64_t{colleagues.more});
    json.member("colleagues_apart", std::uint64_t{colleagues.apart});
    json.member("positions_unread", std::uint64_t{colleagues.unread});
}

void write_joint(JsonWriter& json, const JointAppearances& joint)
{
    json.key("joint_appearances").begin_array();
    for (const auto& other : joint.found) {
        json.begin_object();
        json.member("id", to_string(other.official.id)).member("label", other.official.label);
        write_ids(json, "articles", other.articles);
        json.member("first_seen", other.seen.first).member("last_seen", other.seen.last);
        write_proof(json, other.proof);
        json.end_object();
    }
    json.end_array().member("more_joint_appearances", std::uint64_t{joint.more});
    json.member("joint_articles", std::uint64_t{joint.articles});
    json.member("joint_articles_looked_at", std::uint64_t{joint.looked_at});
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
    write_colleagues(json, links.colleagues);
    write_joint(json, links.joint_appearances);
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
