#include <array>

#include "app/cli/json_answers.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

constexpr std::array<std::string_view, 3> change_names{"gained", "lost", "changed"};  // in the order of Change

std::string_view name_of(Change change)
{
    return change_names[static_cast<std::size_t>(change)];
}

void write_values(JsonWriter& json, const std::vector<ValueChange>& values)
{
    json.key("values").begin_array();
    for (const auto& [name, before, after] : values) {
        json.begin_object().member("name", name).member("before", before).member("after", after).end_object();
    }
    json.end_array();
}

void write_change(JsonWriter& json, const NodeChange& change)
{
    json.begin_object();
    json.member("id", to_string(change.node.id));
    json.member("label", change.node.label);
    json.member("date", change.node.date);
    write_values(json, change.values);
    write_texts(json, "aliases_gained", change.aliases_gained);
    write_texts(json, "aliases_lost", change.aliases_lost);
    write_named(json, "articles", change.articles);
    json.end_object();
}

void write_end(JsonWriter& json, std::string_view key, const NamedNode& node)
{
    json.key(key).begin_object().member("id", to_string(node.id)).member("label", node.label).end_object();
}

void write_change(JsonWriter& json, const EdgeChange& change)
{
    json.begin_object();
    json.member("id", to_string(change.edge.id));
    write_end(json, "from", change.from);
    write_end(json, "to", change.to);
    write_properties(json, "properties", change.edge.properties);
    write_named(json, "under", change.under);
    write_values(json, change.values);
    json.member("evidence_gained", std::uint64_t{change.evidence_gained});
    json.member("evidence_lost", std::uint64_t{change.evidence_lost});
    write_proof(json, change.proof);
    write_named(json, "articles", change.articles);
    json.end_object();
}

/// "change", "lines" and "more", members of the open object.
template <class Changes>
void write_lines(JsonWriter& json, const Changes& changes)
{
    json.member("change", name_of(changes.change)).key("lines").begin_array();
    for (const auto& line : changes.lines) {
        write_change(json, line);
    }
    json.end_array().member("more", std::uint64_t{changes.more});
}

void write_mentions(JsonWriter& json, const MentionChanges& mentions)
{
    json.key("mentions").begin_object();
    for (std::size_t i = 0; i < change_names.size(); ++i) {
        json.member(change_names[i], std::uint64_t{mentions.edges[i]});
    }
    json.member("nodes", std::uint64_t{mentions.nodes}).end_object();
}

}  // namespace

std::string json_of(const Diff& diff, const std::string& before, const std::string& after)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "diff");
    json.member("before", before).member("after", after).key("equal").boolean(diff.empty());
    json.key("nodes").begin_array();
    for (const auto& changes : diff.nodes) {
        json.begin_object().member("kind", rule_of(changes.kind).name);
        write_lines(json, changes);
        json.end_object();
    }
    json.end_array().key("edges").begin_array();
    for (const auto& changes : diff.edges) {
        json.begin_object().member("relation", rule_of(changes.relation).label);
        write_lines(json, changes);
        json.end_object();
    }
    json.end_array();
    write_mentions(json, diff.mentions);
    json.end_object();
    return text + "\n";
}

}  // namespace soichi::cli
