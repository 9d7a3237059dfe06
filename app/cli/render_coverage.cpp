#include "app/cli/render_coverage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "app/cli/clue_words.hpp"
#include "app/cli/coverage_table.hpp"
#include "app/cli/render_parts.hpp"
#include "app/cli/render_stale_parents.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";
constexpr std::string_view evidence = "      ";

std::string level_words(const Session& session, int level)
{
    constexpr std::array words{Message::coverage_of_provinces, Message::coverage_of_districts,
                               Message::coverage_of_communes};
    return session.say(words.at(static_cast<std::size_t>(std::max(level, 1) - 1)));
}

std::string day_words(const Session& session, const Coverage& coverage)
{
    return coverage.day ? session.say(Message::coverage_of_day,
                                      spoken_date(to_string(day_of_units(*coverage.day)), session.language))
                        : session.say(Message::coverage_of_today);
}

std::string total(const Session& session, const Coverage& coverage)
{
    const auto& counts = coverage.counts;
    const auto level = level_words(session, coverage.level);
    const auto day = day_words(session, coverage);
    const auto units = coverage.place == nullptr ? session.say(Message::coverage_units, counts.units, level, day)
                                                 : session.say(Message::coverage_units_in, counts.units, level,
                                                               label_of(*coverage.place), day);
    return units + ": " +
           session.say(Message::coverage_counts, counts.plan, counts.report_only, counts.inspection_only, counts.none) +
           ".";
}

/// Writes a coverage part by part, and knows which sentences it has quoted.
class CoverageSheet {
public:
    CoverageSheet(std::ostream& out, const Session& session, const Coverage& coverage)
        : out_{out},
          session_{session},
          style_{session.style()},
          coverage_{coverage}
    {
    }

    void write_head()
    {
        out_ << paragraph(style_, line_pieces(coverage_.directive, session_), "", indent);
        write_may_be(out_, session_, coverage_.may_be, indent);
        for (const auto& overtaking : coverage_.overtaken) {
            write_overtaking(out_, session_, style_, overtaking, quoted_);
            shown_.insert(overtaking.edge);
        }
        say(total(session_, coverage_), Ink::strong);
        note(Message::coverage_inspected, coverage_.counts.inspection);
        note(Message::coverage_indirect, coverage_.counts.indirect);
    }

    void write_unit(const CoverageUnit& unit)
    {
        out_ << '\n' << inked(style_, Ink::strong, unit_label(*unit.unit, coverage_)) << '\n';
        std::array<std::size_t, action_kinds.size()> seen{};
        for (const auto& at : unit.actions) {
            auto& count = seen.at(static_cast<std::size_t>(coverage_.actions[at.action].kind));
            if (++count <= session_.limit || session_.limit == 0) {
                write_action(at);
            }
        }
        std::size_t more = 0;
        for (const auto count : seen) {
            more += session_.limit != 0 && count > session_.limit ? count - session_.limit : 0;
        }
        if (more > 0) {
            out_ << paragraph(style_, {{session_.say(Message::more_lines, more), Ink::faint}}, indent, indent);
        }
    }

    void write_names(const std::vector<const CoverageUnit*>& units)
    {
        if (units.empty()) {
            return;
        }
        constexpr std::size_t names_a_line = 4;
        const auto most = session_.limit == 0 ? units.size() : session_.limit * names_a_line;
        out_ << '\n' << inked(style_, Ink::strong, session_.say(Message::coverage_none, coverage_.counts.none)) << '\n';
        for (const auto& [whole, names] : names_by_whole(units, std::min(units.size(), most))) {
            const auto head = whole == nullptr ? std::string{} : label_of(*whole) + ": ";
            out_ << paragraph(style_, {{head, Ink::strong}, {names + ".", Ink::plain}}, indent,
                              whole == nullptr ? indent : deeper);
        }
        write_more(units.size() - std::min(units.size(), most));
    }

    void write_more(std::size_t more)
    {
        if (more > 0) {
            out_ << paragraph(style_, {{session_.say(Message::coverage_more_units, more), Ink::faint}}, indent, indent);
        }
    }

    void write_notes()
    {
        out_ << '\n';
        note(Message::coverage_outside, coverage_.outside);
        note(Message::coverage_unplaced, coverage_.unplaced);
        note(Message::coverage_may_be, coverage_.may_be.size());
        note(Message::coverage_perhaps, coverage_.perhaps.size());
        if (coverage_.cut) {
            say(session_.say(Message::coverage_cut), Ink::warning);
        }
    }

    void say(const std::string& text, Ink ink) { out_ << paragraph(style_, {{text, ink}}, "", indent); }

private:
    void note(Message message, std::size_t count)
    {
        if (count > 0) {
            say(session_.say(message, count), Ink::faint);
        }
    }

    std::string by_way_of(const UnitAction& at) const
    {
        switch (at.bearing) {
        case Bearing::own:
            return {};
        case Bearing::inside:
            return session_.say(Message::coverage_inside, label_of(*at.actor));
        case Bearing::before:
        case Bearing::after: {
            const bool deeper_in = at.through != nullptr && !same_locality(*at.actor, *at.through);
            const auto units = (deeper_in ? label_of(*at.actor) + ", " : std::string{}) +
                               label_of(at.through ? *at.through : *at.actor);
            return session_.say(at.bearing == Bearing::before ? Message::coverage_before : Message::coverage_after,
                                units);
        }
        }
        return {};
    }

    /// The names of the first `count` units, by what they lie in where that is not the place asked for; in their order.
    std::vector<std::pair<const Unit*, std::string>> names_by_whole(const std::vector<const CoverageUnit*>& units,
                                                                    std::size_t count) const
    {
        std::vector<std::pair<const Unit*, std::string>> lists;
        std::map<const Unit*, std::size_t> places;
        for (std::size_t i = 0; i < count; ++i) {
            const auto* const whole = whole_to_tell(*units[i]->unit, coverage_);
            const auto [place, fresh] = places.try_emplace(whole, lists.size());
            if (fresh) {
                lists.emplace_back(whole, std::string{});
            }
            auto& names = lists[place->second].second;
            names.append(names.empty() ? "" : ", ").append(label_of(*units[i]->unit));
        }
        return lists;
    }

    std::vector<Piece> head(const UnitAction& at) const
    {
        const auto& action = coverage_.actions[at.action];
        const bool says_itself = at.bearing == Bearing::inside && action.node.label == label_of(*at.actor);
        const auto way = says_itself ? std::string{} : by_way_of(at);
        const auto what = action.kind == ActionKind::report ? relation_phrase(action.step, session_.language)
                                                            : action_word(session_, action.kind);
        std::vector<Piece> pieces{{what, Ink::relation}};
        if (!way.empty()) {
            pieces.push_back({" (" + way + ")", Ink::warning});
        }
        pieces.push_back({": ", Ink::relation});
        auto node = action.node;
        node.places.clear();
        const auto line = line_pieces(node, session_);
        pieces.insert(pieces.end(), line.begin(), line.end());
        if (action.inspector) {
            pieces.push_back({" " + session_.say(Message::inspected_by, action.inspector->label), Ink::plain});
        }
        if (action.kind != ActionKind::plan) {
            pieces.push_back({" (" + days(action.seen) + ")", Ink::faint});
        } else if (action.seen.first.empty()) {
            pieces.push_back({" · " + session_.say(Message::undated), Ink::faint});
        }
        return pieces;
    }

    std::string days(const DateRange& seen) const
    {
        if (seen.first.empty()) {
            return session_.say(Message::undated);
        }
        const auto first = spoken_date(seen.first, session_.language);
        return seen.first == seen.last
                   ? session_.say(Message::seen_once, first)
                   : session_.say(Message::seen_between, first, spoken_date(seen.last, session_.language));
    }

    void write_action(const UnitAction& at)
    {
        const auto& action = coverage_.actions[at.action];
        out_ << paragraph(style_, head(at), indent, deeper);
        write_proof(out_, session_, style_, action.proof, deeper, quoted_);
        shown_.insert(action.edge);
        write_through(action.through);
        for (const auto& parent : action.overtaken) {
            write_overtaken(out_, session_, style_, parent, deeper, shown_.insert(parent.overtaking.edge).second,
                            quoted_);
        }
    }

    /// The directives on the way; evidence only for edges that the answer has not shown yet.
    void write_through(const std::vector<CoverageHop>& hops)
    {
        std::string names;
        for (const auto& hop : hops) {
            const auto date = hop.directive.date.empty()
                                  ? std::string{}
                                  : session_.say(Message::date_of, spoken_date(hop.directive.date, session_.language));
            names.append(names.empty() ? "" : ", ").append(hop.directive.label).append(date);
        }
        if (!names.empty()) {
            out_ << paragraph(style_, {{session_.say(Message::coverage_through, names), Ink::plain}}, deeper, evidence);
        }
        for (const auto& hop : hops) {
            if (shown_.insert(hop.edge).second) {
                write_proof(out_, session_, style_, hop.proof, evidence, quoted_);
            }
        }
    }

    std::ostream& out_;
    const Session& session_;
    Style style_;
    const Coverage& coverage_;
    Quoted quoted_;
    std::set<EdgeId> shown_;
};

}  // namespace

std::string no_units(const Session& session, const Coverage& coverage)
{
    auto which = level_words(session, coverage.level);
    if (coverage.place != nullptr) {
        const auto& place = label_of(*coverage.place);
        which = coverage.level == 0 ? session.say(Message::coverage_below, place)
                                    : session.say(Message::coverage_in_place, which, place);
    }
    return session.say(Message::coverage_no_units, which, day_words(session, coverage));
}

void write_coverage(std::ostream& out, const Session& session, const Coverage& coverage,
                    const std::optional<CoverageFilter>& filter)
{
    CoverageSheet sheet{out, session, coverage};
    std::vector<const CoverageUnit*> active;
    std::vector<const CoverageUnit*> silent;
    for (const auto& unit : coverage.units) {
        if (passes(unit, coverage, filter)) {
            (unit.actions.empty() ? silent : active).push_back(&unit);
        }
    }
    sheet.write_head();
    if (active.empty() && silent.empty()) {
        sheet.say(session.say(Message::coverage_none_shown), Ink::faint);
    }
    const auto shown = session.limit == 0 ? active.size() : std::min(active.size(), session.limit);
    const std::vector<const CoverageUnit*> first{active.begin(), active.begin() + static_cast<std::ptrdiff_t>(shown)};
    write_coverage_table(out, session, coverage, first);
    sheet.write_more(active.size() - shown);
    for (const auto* const unit : first) {
        sheet.write_unit(*unit);
    }
    sheet.write_names(silent);
    sheet.write_notes();
}

}  // namespace soichi::cli
