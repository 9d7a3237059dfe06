#include "app/cli/json_parts.hpp"
#include "app/cli/render_eval.hpp"
#include "eval/calibration.hpp"
#include "eval/intervals.hpp"

namespace soichi::cli {

namespace {

void write_count(JsonWriter& json, std::string_view name, std::size_t count)
{
    json.member(name, std::uint64_t{count});
}

void write_rates(JsonWriter& json, std::string_view name, const eval::Counts& counts)
{
    json.key(name).begin_object();
    write_count(json, "gold", counts.gold());
    write_count(json, "found", counts.found());
    json.key("precision").number(counts.precision());
    json.key("recall").number(counts.recall());
    json.key("f1").number(counts.f1()).end_object();
}

void write_tally(JsonWriter& json, std::string_view name, const eval::Tally& tally)
{
    json.key(name).begin_object();
    for (const auto& [key, counts] : tally) {
        write_rates(json, key, counts);
    }
    json.end_object();
}

/// [right, total]
void write_ratio(JsonWriter& json, std::string_view name, const eval::Ratio& ratio)
{
    json.key(name).begin_array().number(std::uint64_t{ratio.right}).number(std::uint64_t{ratio.total}).end_array();
}

void write_interval(JsonWriter& json, std::string_view name, const std::optional<eval::Interval>& interval)
{
    json.key(name);
    if (interval) {
        json.begin_array().number(interval->low).number(interval->high).end_array();
    } else {
        json.null();
    }
}

void write_intervals(JsonWriter& json, std::string_view name, const eval::Intervals& intervals)
{
    json.key(name).begin_object();
    write_interval(json, "precision", intervals.precision);
    write_interval(json, "recall", intervals.recall);
    write_interval(json, "f1", intervals.f1);
    json.end_object();
}

void write_intervals(JsonWriter& json, std::string_view name, const std::map<std::string, eval::Intervals>& intervals)
{
    json.key(name).begin_object();
    for (const auto& [key, value] : intervals) {
        write_intervals(json, key, value);
    }
    json.end_object();
}

void write_all_intervals(JsonWriter& json, const eval::Score& score)
{
    const auto intervals = eval::bootstrap_intervals(score);
    json.key("intervals").begin_object();
    write_intervals(json, "nodes", intervals.nodes);
    write_intervals(json, "edges", intervals.edges);
    write_intervals(json, "kinds", intervals.kinds);
    write_intervals(json, "types", intervals.types);
    json.end_object();
}

void write_belief(JsonWriter& json, const eval::Belief& belief)
{
    write_count(json, "right", belief.right.right);
    write_count(json, "total", belief.right.total);
    json.key("stated").number(belief.stated);
}

void write_calibration(JsonWriter& json, const eval::Score& score)
{
    json.key("calibration").begin_array();
    for (const auto& [low, high, belief] : eval::by_confidence(score)) {
        json.begin_object().key("from").number(low).key("to").number(high);
        write_belief(json, belief);
        json.end_object();
    }
    json.end_array();
}

void write_rules(JsonWriter& json, const eval::Score& score)
{
    json.key("rules").begin_object();
    for (const auto& [rule, belief] : eval::by_rule(score)) {
        json.key(rule).begin_object();
        write_belief(json, belief);
        json.end_object();
    }
    json.end_object();
}

std::string_view name_of(eval::Fault::Kind kind)
{
    switch (kind) {
    case eval::Fault::Kind::missed:
        return "missed";
    case eval::Fault::Kind::extra:
        return "extra";
    case eval::Fault::Kind::beside:
        return "beside";
    case eval::Fault::Kind::bad_span:
        break;
    }
    return "bad_span";
}

void write_faults(JsonWriter& json, const eval::Score& score)
{
    json.key("faults").begin_array();
    for (const auto& article : score.articles) {
        for (const auto& fault : article.faults) {
            json.begin_object().member("fault", name_of(fault.kind)).member("gold", fault.file);
            json.member("what", fault.what).end_object();
        }
    }
    json.end_array();
}

/// What the reference scorer does not tell stands under one key.
void write_own(JsonWriter& json, const eval::Score& score, const EvalView& view)
{
    json.key("soichi");
    begin_document(json, "eval");
    write_all_intervals(json, score);
    write_calibration(json, score);
    if (view.rules) {
        write_rules(json, score);
    }
    if (view.faults) {
        write_faults(json, score);
    }
    json.end_object();
}

void write_checks(JsonWriter& json, const eval::Score& score)
{
    write_texts(json, "missing_articles", score.missing);
    write_count(json, "spans", score.spans);
    write_count(json, "bad_spans", score.bad_spans);
    json.key("identity").begin_object();
    write_count(json, "joined", score.identity.joined);
    write_count(json, "wrongly_split", score.identity.wrongly_split);
    write_count(json, "wrongly_merged", score.identity.wrongly_merged);
    json.end_object();
    write_count(json, "edges_without_evidence", score.edges_without_evidence);
    write_count(json, "unmentioned", score.unmentioned);
    json.key("attributes").begin_object();
    for (std::size_t i = 0; i < score.attributes.size(); ++i) {
        write_ratio(json, eval::attribute_names[i], score.attributes[i]);
    }
    json.end_object();
    write_ratio(json, "evidence_touches", score.touches);
    write_ratio(json, "labels", score.labels);
}

}  // namespace

std::string json_of(const eval::Score& score, const EvalView& view)
{
    std::string text;
    JsonWriter json{text};
    json.begin_object();
    write_rates(json, "nodes", total(score.kinds));
    write_rates(json, "edges", total(score.types));
    write_tally(json, "kinds", score.kinds);
    write_tally(json, "types", score.types);
    write_checks(json, score);
    write_own(json, score, view);
    json.end_object();
    return text + "\n";
}

}  // namespace soichi::cli
