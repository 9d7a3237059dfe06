#include "app/cli/render_timeline.hpp"

#include <algorithm>
#include <string>

#include "app/cli/event_title.hpp"
#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view deeper = "    ";

/// How far the day can be relied on; empty where it is simply the day.
std::string about_day(const TimelineEntry& entry, const Session& session)
{
    if (entry.dated_by == DatedBy::gazetteer && entry.proof.best) {
        return session.say(Message::gazetteer_day);
    }
    if (entry.dated_by != DatedBy::told) {
        return {};
    }
    const bool once = entry.days.first == entry.days.last;
    const auto first = spoken_date(entry.days.first, session.language);
    const auto last = spoken_date(entry.days.last, session.language);
    if (entry.moment == Moment::happens) {
        return once ? session.say(Message::told_on, first) : session.say(Message::told_between, first, last);
    }
    return "(" + (once ? session.say(Message::seen_once, first) : session.say(Message::seen_between, first, last)) +
           ")";
}

/// The other node without what goes without saying: that the asked body issued it, and the day that stands above.
NodeLine beside(const TimelineEntry& entry, NodeId asked)
{
    auto other = entry.other;
    const auto own = [asked](const NamedNode& issuer) { return issuer.id == asked; };
    if (std::any_of(other.issuers.begin(), other.issuers.end(), own)) {
        other.issuers.erase(std::remove_if(other.issuers.begin(), other.issuers.end(), own), other.issuers.end());
        other.places.clear();
    }
    if (other.date == entry.days.first) {
        other.date.clear();
    }
    return other;
}

std::vector<Piece> head(const TimelineEntry& entry, NodeId asked, const Session& session)
{
    const bool itself = !entry.step;
    std::vector<Piece> pieces{{event_title(entry, session.language) + (itself ? "" : ": "), Ink::relation}};
    if (!entry.title.empty()) {
        pieces.push_back({entry.title + " · ", Ink::relation});
    }
    if (!itself) {
        const auto node = line_pieces(beside(entry, asked), session);
        pieces.insert(pieces.end(), node.begin(), node.end());
    }
    if (entry.inspector) {
        pieces.push_back({" " + session.say(Message::inspected_by, entry.inspector->label), Ink::plain});
    }
    const bool together = entry.step && entry.step->relation == Relation::coordinates_with;
    for (const auto& directive : entry.concerning) {
        const auto wording = together ? Message::under_directive : Message::about_directive;
        pieces.push_back({" · " + session.say(wording, directive.label), Ink::plain});
    }
    if (const auto day = about_day(entry, session); !day.empty()) {
        pieces.push_back({" " + day, Ink::faint});
    }
    return pieces;
}

/// Writes the entries of one timeline.
class Pages {
public:
    Pages(std::ostream& out, const Session& session, NodeId asked)
        : out_{out},
          session_{session},
          style_{session.style()},
          asked_{asked}
    {
    }

    void title(const std::string& text) { out_ << '\n' << inked(style_, Ink::strong, text) << '\n'; }
    void note(const std::string& text) { out_ << paragraph(style_, {{text, Ink::faint}}, indent, indent); }

    void entry(const TimelineEntry& entry)
    {
        out_ << paragraph(style_, head(entry, asked_, session_), indent, deeper);
        if (entry.proof.best || entry.edge) {
            write_proof(out_, session_, style_, entry.proof, deeper, quoted_);
        }
    }

    void more(std::size_t count)
    {
        if (count > 0) {
            note(session_.say(Message::more_lines, count));
        }
    }

private:
    std::ostream& out_;
    const Session& session_;
    Style style_;
    NodeId asked_;
    Quoted quoted_;
};

}  // namespace

void write_timeline(std::ostream& out, const Session& session, const Timeline& timeline)
{
    auto title = line_pieces(timeline.node, session);
    title.push_back({" (" + kind_word(timeline.node.id.kind, session.language) + ")", Ink::faint});
    out << paragraph(session.style(), title, "", indent);
    Pages pages{out, session, timeline.node.id};
    std::string day;
    for (const auto& entry : timeline.entries) {
        if (entry.days.first != day) {
            day = entry.days.first;
            pages.title(spoken_date(day, session.language));
        }
        pages.entry(entry);
    }
    pages.more(timeline.more);
    if (timeline.entries.empty() && timeline.undated.empty()) {
        pages.note(session.say(timeline.outside == 0 ? Message::nothing_in_timeline : Message::nothing_in_period));
    }
    if (!timeline.undated.empty()) {
        pages.title(session.say(Message::undated_title));
    }
    for (const auto& entry : timeline.undated) {
        pages.entry(entry);
    }
    pages.more(timeline.more_undated);
    if (timeline.outside > 0) {
        out << '\n';
        pages.note(session.say(Message::outside_period, timeline.outside));
    }
}

}  // namespace soichi::cli
