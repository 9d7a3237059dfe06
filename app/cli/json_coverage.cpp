#include "app/cli/json_coverage.hpp"

#include "app/cli/clue_words.hpp"
#include "app/cli/json_parts.hpp"

namespace soichi::cli {

namespace {

std::string_view name_of(ActionKind kind)
{
    return kind == ActionKind::plan ? "plan" : kind == ActionKind::report ? "report" : "inspection";
}

std::string_view name_of(Bearing bearing)
{
    switch (bearing) {
    case Bearing::own:
        return "own";
    case Bearing::inside:
        return "inside";
    case Bearing::before:
        return "before";
    case Bearing::after:
        return "after";
    }
    return "";
}

std::string_view name_of_level(int level)
{
    return level == 1 ? "province" : level == 2 ? "district" : "commune";
}

void write_unit(JsonWriter& json, std::string_view key, const Unit* unit)
{
    json.key(key);
    if (unit == nullptr) {
        json.null();
        return;
    }
    json.begin_object();
    json.member("key", key_of(*unit)).member("label", label_of(*unit)).member("code", unit->code);
    json.end_object();
}

void write_overtaking(JsonWriter& json, const Overtaking& overtaking)
{
    json.member("relation", rule_of(overtaking.relation).label);
    json.key("parent");
    write_json(json, overtaking.parent);
    json.key("by");
    write_json(json, overtaking.by);
    json.member("edge", to_string(overtaking.edge));
    write_proof(json, overtaking.proof);
}

void write_through(JsonWriter& json, const std::vector<CoverageHop>& hops)
{
    json.key("through").begin_array();
    for (const auto& hop : hops) {
        json.begin_object();
        json.member("id", to_string(hop.directive.id)).member("label", hop.directive.label);
        json.member("date", hop.directive.date).member("edge", to_string(hop.edge));
        write_step(json, hop.step);
        write_proof(json, hop.proof);
        json.end_object();
    }
    json.end_array();
}

void write_action(JsonWriter& json, const UnitAction& at, const CoverageAction& action)
{
    json.begin_object();
    json.member("kind", name_of(action.kind)).member("bearing", name_of(at.bearing));
    write_unit(json, "unit", at.actor);
    write_unit(json, "through_unit", at.through);
    json.key("node");
    write_json(json, action.node);
    if (action.inspector) {
        json.key("inspector").begin_object();
        json.member("id", to_string(action.inspector->id)).member("label", action.inspector->label).end_object();
    }
    json.member("edge", to_string(action.edge));
    write_step(json, action.step);
    json.member("first_seen", action.seen.first).member("last_seen", action.seen.last);
    write_proof(json, action.proof);
    write_through(json, action.through);
    json.key("overtaken").begin_array();
    for (const auto& parent : action.overtaken) {
        json.begin_object();
        write_overtaking(json, parent.overtaking);
        json.key("order_known").boolean(parent.order_known).end_object();
    }
    json.end_array().end_object();
}

void write_counts(JsonWriter& json, const CoverageCounts& counts)
{
    json.key("counts").begin_object();
    json.member("units", std::uint64_t{counts.units});
    json.member("plan", std::uint64_t{counts.plan});
    json.member("report_only", std::uint64_t{counts.report_only});
    json.member("inspection_only", std::uint64_t{counts.inspection_only});
    json.member("none", std::uint64_t{counts.none});
    json.member("inspection", std::uint64_t{counts.inspection});
    json.member("indirect", std::uint64_t{counts.indirect});
    json.end_object();
}

void write_head(JsonWriter& json, const Coverage& coverage)
{
    begin_document(json, "coverage");
    json.key("directive");
    write_json(json, coverage.directive);
    json.member("level", name_of_level(coverage.level));
    write_unit(json, "in", coverage.place);
    json.member("day", coverage.day ? to_string(day_of_units(*coverage.day)) : std::string{});
    write_counts(json, coverage.counts);
    json.member("outside", std::uint64_t{coverage.outside}).member("unplaced", std::uint64_t{coverage.unplaced});
    json.key("cut").boolean(coverage.cut);
    json.key("overtaken").begin_array();
    for (const auto& overtaking : coverage.overtaken) {
        json.begin_object();
        write_overtaking(json, overtaking);
        json.end_object();
    }
    json.end_array();
    write_may_be(json, coverage.may_be);
    write_named(json, "perhaps", coverage.perhaps);
}

}  // namespace

std::string json_of(const Coverage& coverage, const std::optional<CoverageFilter>& filter)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    write_head(json, coverage);
    json.key("units").begin_array();
    for (const auto& unit : coverage.units) {
        if (!passes(unit, coverage, filter)) {
            continue;
        }
        json.begin_object();
        write_unit(json, "unit", unit.unit);
        json.key("actions").begin_array();
        for (const auto& at : unit.actions) {
            write_action(json, at, coverage.actions[at.action]);
        }
        json.end_array().end_object();
    }
    json.end_array().end_object();
    return text + "\n";
}

std::string json_of(const std::vector<StaleParent>& found)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "stale_parents");
    json.key("parents").begin_array();
    for (const auto& stale : found) {
        json.begin_object();
        write_overtaking(json, stale.overtaking);
        json.key("plans").begin_array();
        for (const auto& plan : stale.plans) {
            json.begin_object().key("node");
            write_json(json, plan.plan);
            json.member("edge", to_string(plan.edge));
            json.key("order_known").boolean(plan.order_known);
            write_proof(json, plan.proof);
            json.end_object();
        }
        json.end_array().end_object();
    }
    json.end_array().end_object();
    return text + "\n";
}

}  // namespace soichi::cli
