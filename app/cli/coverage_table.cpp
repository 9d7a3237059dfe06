#include "app/cli/coverage_table.hpp"

#include <algorithm>

#include "app/cli/style.hpp"

namespace soichi::cli {

namespace {

constexpr std::size_t widest_name = 40;
constexpr std::size_t column = 10;
constexpr std::string_view gap = "  ";

std::string padded(const std::string& text, std::size_t width)
{
    return text + std::string(width - std::min(width, columns(text)), ' ');
}

std::string trimmed(std::string text)
{
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// "2+1": two of its own, one by way of other units; "–" for nothing.
std::string cell(const CoverageUnit& unit, ActionKind kind, const Coverage& coverage)
{
    const auto all = unit.count(kind, coverage.actions);
    const auto own =
        static_cast<std::size_t>(std::count_if(unit.actions.begin(), unit.actions.end(), [&](const UnitAction& at) {
            return coverage.actions[at.action].kind == kind && at.bearing == Bearing::own;
        }));
    if (all == 0) {
        return "–";
    }
    return std::to_string(own) + (all > own ? "+" + std::to_string(all - own) : "");
}

template <class Cell>
std::string row(const std::string& name, std::size_t width, const Cell& cell_of)
{
    auto text = padded(name, width);
    for (const auto kind : action_kinds) {
        text.append(gap).append(padded(cell_of(kind), column));
    }
    return trimmed(text);
}

bool any_by_others(const std::vector<const CoverageUnit*>& units)
{
    return std::any_of(units.begin(), units.end(), [](const CoverageUnit* unit) {
        return std::any_of(unit->actions.begin(), unit->actions.end(),
                           [](const UnitAction& at) { return at.bearing != Bearing::own; });
    });
}

}  // namespace

std::string action_word(const Session& session, ActionKind kind)
{
    switch (kind) {
    case ActionKind::plan:
        return session.say(Message::coverage_plan);
    case ActionKind::report:
        return session.say(Message::coverage_report);
    case ActionKind::inspection:
        return session.say(Message::coverage_inspection);
    }
    return {};
}

bool passes(const CoverageUnit& unit, const Coverage& coverage, const std::optional<CoverageFilter>& filter)
{
    if (!filter) {
        return true;
    }
    switch (*filter) {
    case CoverageFilter::plan:
        return unit.count(ActionKind::plan, coverage.actions) > 0;
    case CoverageFilter::report:
        return unit.count(ActionKind::report, coverage.actions) > 0;
    case CoverageFilter::inspection:
        return unit.count(ActionKind::inspection, coverage.actions) > 0;
    case CoverageFilter::none:
        return unit.actions.empty();
    }
    return true;
}

const Unit* whole_to_tell(const Unit& unit, const Coverage& coverage)
{
    const auto line = line_of(unit, coverage.day ? to_string(day_of_units(*coverage.day)) : std::string{});
    const bool goes_without_saying =
        line.size() < 2 || (coverage.place != nullptr && same_locality(*line[1], *coverage.place));
    return goes_without_saying ? nullptr : line[1];
}

std::string unit_label(const Unit& unit, const Coverage& coverage)
{
    const auto* const whole = whole_to_tell(unit, coverage);
    return whole == nullptr ? label_of(unit) : label_of(unit) + ", " + label_of(*whole);
}

void write_coverage_table(std::ostream& out, const Session& session, const Coverage& coverage,
                          const std::vector<const CoverageUnit*>& units)
{
    if (units.empty()) {
        return;
    }
    const auto style = session.style();
    const auto title = session.say(Message::coverage_unit_column);
    auto width = columns(title);
    for (const auto* const unit : units) {
        width = std::max(width, columns(unit_label(*unit->unit, coverage)));
    }
    width = std::min(width, widest_name);
    const auto word = [&](ActionKind kind) { return action_word(session, kind); };
    out << '\n' << inked(style, Ink::faint, row(title, width, word)) << '\n';
    for (const auto* const unit : units) {
        const auto count = [&](ActionKind kind) { return cell(*unit, kind, coverage); };
        out << row(unit_label(*unit->unit, coverage), width, count) << '\n';
    }
    if (any_by_others(units)) {
        out << paragraph(style, {{session.say(Message::coverage_plus), Ink::faint}}, "", gap);
    }
}

}  // namespace soichi::cli
