#include "importers/resolve/official_ties.hpp"

#include <algorithm>

#include "core/gazetteer/lineage.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

std::string anchor_of_province(const Unit& unit)
{
    const auto* province = &Units::builtin().province_of(unit);
    for (const auto& step : Lineage::builtin().predecessors(*province)) {
        if (step.before->name == province->name && step.now->vintage != step.before->vintage) {
            province = step.before;
        }
    }
    return std::string{province->vintage}.append(1, ':').append(province->code);
}

namespace {

/// A commune's people are known in its district, a district's in the district and in the province: two namesakes in two
/// communes of one province are two.
std::vector<std::string> anchors_of_unit(const Unit& unit)
{
    const auto* const district = level_of(unit.type) == 3 && unit.above != nullptr ? unit.above : &unit;
    if (level_of(district->type) != 2) {
        return {anchor_of_province(unit)};
    }
    const auto code = std::string{district->vintage}.append(1, ':').append(district->code);
    return level_of(unit.type) == 3 ? std::vector{code} : std::vector{code, anchor_of_province(unit)};
}

/// The body, and the ministry that it is a unit of: its people rise from one to the other.
std::vector<std::string> anchors_of_body(const std::string& key)
{
    const auto& bodies = CentralBodies::builtin();
    const auto bar = key.rfind('|');
    const auto* const body = bodies.with_key(key);
    const auto* whole = body == nullptr && bar != std::string::npos ? bodies.with_key(key.substr(bar + 1)) : nullptr;
    for (const auto parent : items(body == nullptr ? std::string_view{} : body->parent)) {
        whole = bodies.find(parent);
    }
    const bool ministry = whole != nullptr && has_departments(std::string{whole->name});
    return ministry ? std::vector{key, key_of(*whole)} : std::vector{key};
}

}  // namespace

void tie_official(Draft& draft, const Agencies& agencies, EntityIndex person, EntityIndex agency)
{
    const auto* unit = agencies.unit_of(agency);
    auto& scope = draft[person].properties["scope"];
    for (auto anchor : unit != nullptr ? anchors_of_unit(*unit) : anchors_of_body(draft[agency].key)) {
        // Keys contain "|", which separates anchors.
        std::replace(anchor.begin(), anchor.end(), '|', ' ');
        if (!anchor.empty() && ("|" + scope + "|").find("|" + anchor + "|") == std::string::npos) {
            scope.append(scope.empty() ? 0 : 1, '|').append(anchor);
        }
    }
    if (scope.empty()) {
        draft[person].properties.erase("scope");
    }
}

void tie_signers(Draft& draft, const Agencies& agencies)
{
    std::vector<std::pair<EntityIndex, EntityIndex>> ties;
    for (const auto& signature : draft.claims()) {
        if (signature.relation != Relation::signed_by || draft[signature.to].properties.contains("scope")) {
            continue;
        }
        for (const auto& issue : draft.claims()) {
            if (issue.relation == Relation::issued_by && issue.from == signature.from) {
                ties.emplace_back(signature.to, issue.to);
            }
        }
    }
    for (const auto& [person, agency] : ties) {
        tie_official(draft, agencies, person, agency);
    }
}

}  // namespace soichi
