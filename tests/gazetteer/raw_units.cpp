#include "tests/gazetteer/raw_units.hpp"

namespace soichi::test {

RawUnits::RawUnits()
{
    for (auto& row : source_table("core/gazetteer/data/units.tsv").rows) {
        parts[row.at("parent")].push_back(row);
        units.emplace(row.at("id"), std::move(row));
    }
    for (auto& row : source_table("core/gazetteer/data/unit_changes.tsv").rows) {
        if (!row.at("from_id").empty() && !row.at("to_id").empty()) {
            changes[row.at("from_id")].push_back(std::move(row));
        }
    }
}

const RawUnits& raw_units()
{
    static const RawUnits raw;
    return raw;
}

std::string label_of(const SourceRow& unit)
{
    return unit.at("type") + " " + unit.at("name");
}

std::string locality_of(const SourceRow& unit)
{
    const auto& code = unit.at("code").empty() ? unit.at("id") : unit.at("code");
    return unit.at("vintage") + ":" + code + "|" + label_of(unit);
}

bool in_force_on(const SourceRow& unit, std::string_view day)
{
    return unit.at("from") <= day && (unit.at("to").empty() || day < unit.at("to"));
}

std::set<std::string> localities_on(std::string_view day, std::string_view level)
{
    std::set<std::string> found;
    for (const auto& [id, unit] : raw_units().units) {
        if (unit.at("level") == level && in_force_on(unit, day)) {
            found.insert(locality_of(unit));
        }
    }
    return found;
}

}  // namespace soichi::test
