#include <cmath>

#include "app/cli/json_answers.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

std::string_view name_of(Importance by)
{
    switch (by) {
    case Importance::page_rank:
        return "pagerank";
    case Importance::betweenness:
        return "betweenness";
    default:
        return "degree";
    }
}

/// To six places: what lies behind depends on how the machine adds.
double rounded(double value)
{
    constexpr double places = 1e6;
    return std::round(value * places) / places;
}

void write_counts(JsonWriter& json, std::size_t nodes, std::size_t edges)
{
    json.member("nodes", std::uint64_t{nodes}).member("edges", std::uint64_t{edges});
}

}  // namespace

std::string json_of(const Ranking& ranking, const RankOptions& options)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "rank");
    json.member("by", name_of(options.by));
    write_counts(json, ranking.nodes, ranking.edges);
    json.key("sampled").boolean(ranking.sampled);
    json.key("lines").begin_array();
    for (const auto& line : ranking.lines) {
        json.begin_object().key("node");
        write_json(json, line.node);
        json.key("score").number(rounded(line.score)).end_object();
    }
    json.end_array().member("more", std::uint64_t{ranking.more}).end_object();
    return text + "\n";
}

std::string json_of(const Grouped& grouped, const GroupOptions& options)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "rank");
    json.member("by", options.by == Grouping::components ? "components" : "communities");
    write_counts(json, grouped.nodes, grouped.edges);
    json.key("modularity").number(rounded(grouped.modularity));
    json.key("groups").begin_array();
    for (const auto& group : grouped.groups) {
        json.begin_object().member("size", std::uint64_t{group.size}).key("members").begin_array();
        for (const auto& member : group.members) {
            write_json(json, member);
        }
        json.end_array().member("more", std::uint64_t{group.more}).end_object();
    }
    json.end_array().member("more", std::uint64_t{grouped.more}).end_object();
    return text + "\n";
}

}  // namespace soichi::cli
