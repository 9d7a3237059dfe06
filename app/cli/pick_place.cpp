#include "app/cli/pick_place.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "core/error.hpp"
#include "core/names/spelling.hpp"
#include "query/coverage/covered_units.hpp"

namespace soichi::cli {

namespace {

constexpr std::size_t most_candidates = 20;

const Unit* named_by_id(const Snapshot& snapshot, const std::string& typed)
{
    const auto id = parse_node_id(typed);
    const auto node = id ? snapshot.node(*id) : std::nullopt;
    return Units::builtin().with_key(node ? node->key : typed);
}

/// Is the unit called so, with or without its type, in the province that is named?
bool called(const Unit& unit, const std::string& name, const std::string& province)
{
    const auto fits = [](const Unit& named, const std::string& as) {
        return as == fold_phrase(named.name) || as == fold_phrase(label_of(named));
    };
    return fits(unit, name) && (province.empty() || fits(*unit.top, province));
}

bool there(const Unit& unit, const std::optional<PartialDate>& day)
{
    return day ? in_force(unit, day_of_units(*day)) : unit.to.empty();
}

/// One version of each locality that is called so, by key: of those that are there, or else of all.
std::vector<const Unit*> units_called(const std::string& typed, const std::optional<PartialDate>& day)
{
    const auto comma = typed.find(',');
    const auto name = fold_phrase(typed.substr(0, comma));
    const auto province = comma == std::string::npos ? std::string{} : fold_phrase(typed.substr(comma + 1));
    std::map<std::string_view, const Unit*> all;
    std::map<std::string_view, const Unit*> present;
    for (const auto& unit : Units::builtin().all()) {
        if (called(unit, name, province)) {
            all.emplace(key_of(unit), &unit);
            if (there(unit, day)) {
                present.emplace(key_of(unit), &unit);
            }
        }
    }
    std::vector<const Unit*> units;
    for (const auto& [key, unit] : present.empty() ? all : present) {
        units.push_back(unit);
    }
    return units;
}

std::string listed(const Session& session, const std::string& typed, const std::vector<const Unit*>& units)
{
    auto text = session.say(Message::coverage_ambiguous_place, typed, units.size());
    for (std::size_t i = 0; i < std::min(units.size(), most_candidates); ++i) {
        const auto& unit = *units[i];
        text += fmt::format("\n  {}  {}", key_of(unit), label_of(unit));
        for (const auto* above = unit.above; above != nullptr; above = above->above) {
            text += ", " + label_of(*above);
        }
    }
    if (units.size() > most_candidates) {
        text += "\n" + session.say(Message::more_candidates, units.size() - most_candidates);
    }
    return text + "\n" + session.say(Message::coverage_place_help);
}

}  // namespace

const Unit& pick_place(const Session& session, const Snapshot& snapshot, const std::string& typed,
                       const std::optional<PartialDate>& day)
{
    if (const auto* const unit = named_by_id(snapshot, typed)) {
        return *unit;
    }
    const auto units = units_called(typed, day);
    if (units.empty()) {
        throw UsageError{session.say(Message::coverage_unknown_place, typed)};
    }
    if (units.size() > 1) {
        throw UsageError{listed(session, typed, units)};
    }
    return *units.front();
}

}  // namespace soichi::cli
