#include <array>

#include "app/cli/json_answers.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

// In the order of DatedBy and of Moment.
constexpr std::array<std::string_view, 5> dated_by_names{"evidence", "directive", "gazetteer", "told", "nothing"};
constexpr std::array<std::string_view, 5> moment_names{"happens", "begins", "lasts", "ends", "over"};

void write_named_or_null(JsonWriter& json, std::string_view key, const std::optional<NamedNode>& node)
{
    json.key(key);
    if (!node) {
        json.null();
        return;
    }
    json.begin_object().member("id", to_string(node->id)).member("label", node->label).end_object();
}

void write_entry(JsonWriter& json, const TimelineEntry& entry)
{
    json.begin_object();
    json.member("date", entry.days.first);
    json.member("last_date", entry.days.last);
    json.member("dated_by", dated_by_names[static_cast<std::size_t>(entry.dated_by)]);
    json.member("moment", moment_names[static_cast<std::size_t>(entry.moment)]);
    if (entry.step) {
        write_step(json, *entry.step);
    } else {
        json.key("relation").null().key("direction").null();
    }
    json.key("edge");
    if (entry.edge) {
        json.text(to_string(*entry.edge));
    } else {
        json.null();
    }
    json.key("node");
    write_json(json, entry.other);
    json.member("title", entry.title);
    write_named(json, "concerning", entry.concerning);
    write_named_or_null(json, "inspector", entry.inspector);
    write_proof(json, entry.proof);
    json.end_object();
}

void write_entries(JsonWriter& json, std::string_view key, const std::vector<TimelineEntry>& entries)
{
    json.key(key).begin_array();
    for (const auto& entry : entries) {
        write_entry(json, entry);
    }
    json.end_array();
}

std::string spelled(const std::optional<PartialDate>& date)
{
    return date ? to_string(*date) : std::string{};
}

}  // namespace

std::string json_of(const Timeline& timeline, const TimelineOptions& options)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "timeline");
    json.member("from", spelled(options.period.from)).member("to", spelled(options.period.to));
    json.key("node");
    write_json(json, timeline.node);
    write_entries(json, "entries", timeline.entries);
    json.member("more", std::uint64_t{timeline.more});
    write_entries(json, "undated", timeline.undated);
    json.member("more_undated", std::uint64_t{timeline.more_undated});
    json.member("outside", std::uint64_t{timeline.outside});
    json.end_object();
    return text + "\n";
}

}  // namespace soichi::cli
