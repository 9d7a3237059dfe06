#include "importers/resolve/local_bodies.hpp"

#include <algorithm>

#include "core/gazetteer/lineage.hpp"
#include "core/gazetteer/local_successions.hpp"
#include "core/gazetteer/placed_keys.hpp"

namespace soichi {

namespace {

bool ends_with(std::string_view text, std::string_view end)
{
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

/// "UBND tỉnh Bắc Kạn" of tỉnh Thái Nguyên: "UBND tỉnh Thái Nguyên". "Tỉnh ủy Bắc Kạn" says the type in its own name,
/// which only a unit of that type can have.
std::string label_in(const LocalBodyNode& body, const Unit& now)
{
    const auto& label = body.label;
    if (ends_with(label, label_of(*body.unit))) {
        return label.substr(0, label.size() - label_of(*body.unit).size()) + label_of(now);
    }
    if (ends_with(label, body.unit->name) && body.unit->type == now.type) {
        return label.substr(0, label.size() - body.unit->name.size()).append(now.name);
    }
    return {};
}

/// Did the unit still stand when bodies of its level were reorganised?
bool stood(const Unit& unit, std::string_view date)
{
    return (unit.ended.empty() || date < unit.ended) && unit.began <= date;
}

void add_reorganised(const LocalBodyNode& body, std::vector<LocalBodyStep>& steps)
{
    for (const auto& row : local_successors(body.own_name, level_of(body.unit->type))) {
        if (!stood(*body.unit, row.date)) {
            continue;
        }
        auto now = body;
        now.own_name = row.successor;
        now.key = now.own_name + body.key.substr(body.own_name.size());
        now.label = now.own_name + body.label.substr(body.own_name.size());
        steps.push_back({std::move(now), std::string{row.date}, std::string{row.share}, row.row});
    }
}

void add_moved(const LocalBodyNode& body, std::vector<LocalBodyStep>& steps)
{
    for (const auto& step : Lineage::builtin().successors(*body.unit)) {
        const bool alike = level_of(step.now->type) == level_of(body.unit->type);
        auto label = alike && step.share == "whole" ? label_in(body, *step.now) : std::string{};
        if (label.empty()) {
            continue;
        }
        LocalBodyNode now{body.key.substr(0, unit_in_key(body.key)) + key_of(*step.now), std::move(label),
                          body.own_name, Units::builtin().with_key(key_of(*step.now))};
        steps.push_back({std::move(now), std::string{step.date}, std::string{step.share}, row_of(step)});
    }
}

}  // namespace

std::optional<LocalBodyNode> local_body(const Entity& entity)
{
    const auto* const unit = entity.kind == Kind::agency ? unit_of_key(entity.key) : nullptr;
    auto own_name = entity.key.substr(0, entity.key.find('|'));
    if (unit == nullptr || entity.label.rfind(own_name, 0) != 0) {
        return std::nullopt;
    }
    return LocalBodyNode{entity.key, entity.label, std::move(own_name), unit};
}

Properties period_of(const LocalBodyNode& body)
{
    auto to = body.unit->ended;
    for (const auto& row : local_successors(body.own_name, level_of(body.unit->type))) {
        to = stood(*body.unit, row.date) && (to.empty() || row.date < to) ? row.date : to;
    }
    Properties period;
    const auto from = std::max(body.unit->began, made_on(body.own_name, level_of(body.unit->type)));
    if (!from.empty()) {
        period.emplace("from", from);
    }
    if (!to.empty()) {
        period.emplace("to", to);
    }
    return period;
}

std::vector<LocalBodyStep> successors_of(const LocalBodyNode& body)
{
    std::vector<LocalBodyStep> steps;
    add_reorganised(body, steps);
    if (steps.empty()) {
        add_moved(body, steps);
    }
    return steps;
}

}  // namespace soichi
