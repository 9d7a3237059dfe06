#include "app/cli/render_stale_parents.hpp"

#include <algorithm>
#include <string>

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";

/// "bị thay thế bởi", as the overtaken directive has it.
std::string overtaken_by(const Overtaking& overtaking, const Session& session)
{
    return relation_phrase(against(overtaking.relation), session.language);
}

void append(std::vector<Piece>& pieces, const NodeLine& line, const Session& session)
{
    const auto more = line_pieces(line, session);
    pieces.insert(pieces.end(), more.begin(), more.end());
}

void write_plan(std::ostream& out, const Session& session, const Style& style, const StalePlan& plan, Quoted& quoted)
{
    std::vector<Piece> pieces;
    append(pieces, plan.plan, session);
    if (!plan.order_known) {
        pieces.push_back({" " + session.say(Message::stale_order_unknown), Ink::warning});
    }
    out << paragraph(style, pieces, deeper, "      ");
    write_proof(out, session, style, plan.proof, "      ", quoted);
}

}  // namespace

void write_overtaking(std::ostream& out, const Session& session, const Style& style, const Overtaking& overtaking,
                      Quoted& quoted)
{
    std::vector<Piece> pieces{{overtaken_by(overtaking, session) + ": ", Ink::warning}};
    append(pieces, overtaking.by, session);
    out << paragraph(style, pieces, indent, deeper);
    write_proof(out, session, style, overtaking.proof, deeper, quoted);
}

void write_overtaken(std::ostream& out, const Session& session, const Style& style, const OvertakenParent& parent,
                     std::string_view prefix, bool with_proof, Quoted& quoted)
{
    const auto& [overtaking, order_known] = parent;
    const auto& by = overtaking.by;
    const auto date =
        by.date.empty() ? std::string{} : session.say(Message::date_of, spoken_date(by.date, session.language));
    std::vector<Piece> pieces{{session.say(Message::stale_overtaken, overtaking.parent.label,
                                           overtaken_by(overtaking, session), by.label + date),
                               Ink::warning}};
    if (!order_known) {
        pieces.push_back({" " + session.say(Message::stale_order_unknown), Ink::warning});
    }
    const auto below = std::string{prefix} + "  ";
    out << paragraph(style, pieces, prefix, below);
    if (with_proof) {
        write_proof(out, session, style, overtaking.proof, below, quoted);
    }
}

void write_stale_parents(std::ostream& out, const Session& session, const std::vector<StaleParent>& found)
{
    const auto style = session.style();
    if (found.empty()) {
        out << paragraph(style, {{session.say(Message::stale_none), Ink::faint}}, "", indent);
        return;
    }
    Quoted quoted;
    std::size_t plans = 0;
    for (const auto& stale : found) {
        out << paragraph(style, line_pieces(stale.overtaking.parent, session), "", indent);
        write_overtaking(out, session, style, stale.overtaking, quoted);
        out << paragraph(style, {{session.say(Message::stale_implementing), Ink::relation}}, indent, indent);
        const auto shown = session.limit == 0 ? stale.plans.size() : std::min(stale.plans.size(), session.limit);
        for (std::size_t i = 0; i < shown; ++i) {
            write_plan(out, session, style, stale.plans[i], quoted);
        }
        if (shown < stale.plans.size()) {
            const auto more = session.say(Message::more_lines, stale.plans.size() - shown);
            out << paragraph(style, {{more, Ink::faint}}, deeper, deeper);
        }
        plans += stale.plans.size();
        out << '\n';
    }
    out << paragraph(style, {{session.say(Message::stale_count, plans), Ink::strong}}, "", indent);
}

}  // namespace soichi::cli
