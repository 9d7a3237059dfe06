#include "query/timeline/happenings.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/model/date.hpp"

namespace soichi {

namespace {

/// The date of this name; "" where it is not there or no date.
std::string date_in(const Properties& properties, std::string_view name)
{
    const auto found = properties.find(name);
    const bool dated = found != properties.end() && parse_iso_date(found->second);
    return dated ? found->second : std::string{};
}

/// Collects what pieces of evidence say, a happening for each moment and stated day.
class Collected {
public:
    void state(Moment moment, const std::string& day, const Evidence& piece)
    {
        auto& happening = of(moment, DatedBy::evidence, day);
        happening.days = {day, day};
        happening.evidence.push_back(piece);
    }

    /// It is told on `day`, "" where that is not known.
    void tell(Moment moment, const std::string& day, const Evidence& piece)
    {
        auto& happening = of(moment, DatedBy::told, {});
        auto& [first, last] = happening.days;
        first = first.empty() || (!day.empty() && day < first) ? day : first;
        last = std::max(last, day);
        happening.evidence.push_back(piece);
    }

    [[nodiscard]] std::vector<Happening> take()
    {
        std::vector<Happening> all;
        for (auto& [what, happening] : found_) {
            happening.dated_by = happening.days.first.empty() ? DatedBy::nothing : happening.dated_by;
            all.push_back(std::move(happening));
        }
        return all;
    }

private:
    Happening& of(Moment moment, DatedBy dated_by, const std::string& day)
    {
        auto& happening = found_[{moment, dated_by, day}];
        happening.moment = moment;
        happening.dated_by = dated_by;
        return happening;
    }

    std::map<std::tuple<Moment, DatedBy, std::string>, Happening> found_;
};

/// The earliest day that each article states. What else it says of the edge, it says of that day.
std::map<NodeId, std::string> days_by_article(const std::vector<Evidence>& evidence)
{
    std::map<NodeId, std::string> days;
    for (const auto& piece : evidence) {
        const auto day = date_in(piece.qualifiers, "date");
        const auto known = days.find(piece.article);
        if (!day.empty() && (known == days.end() || day < known->second)) {
            days[piece.article] = day;
        }
    }
    return days;
}

void collect_tenure(Collected& into, const Evidence& piece, const std::string& told)
{
    const auto from = date_in(piece.qualifiers, "from");
    const auto to = date_in(piece.qualifiers, "to");
    if (!from.empty()) {
        into.state(Moment::begins, from, piece);
    }
    if (!to.empty()) {
        into.state(Moment::ends, to, piece);
        return;  // when it was told says nothing more
    }
    into.tell(piece.qualifiers.contains("former") ? Moment::over : Moment::lasts, told, piece);
}

}  // namespace

std::string Calendar::issued_on(NodeId directive)
{
    auto own = describer_.named(directive).date;
    if (parse_iso_date(own)) {
        return own;
    }
    std::string earliest;
    for (const auto& promulgator : snapshot_.neighbours(directive, Relation::promulgates, Direction::in)) {
        const auto date = describer_.named(promulgator.node).date;
        if (parse_iso_date(date) && (earliest.empty() || date < earliest)) {
            earliest = date;
        }
    }
    return earliest;
}

std::string Calendar::day_of_directive(const Edge& edge, NodeId asked)
{
    switch (edge.relation) {
    case Relation::issued_by:
    case Relation::signed_by:
    case Relation::promulgates:
    case Relation::amends:
    case Relation::replaces:
    case Relation::repeals:
        return issued_on(edge.from);
    case Relation::implements:
    case Relation::based_on:
        return issued_on(edge.from == asked ? edge.to : edge.from);
    case Relation::publishes:
        return issued_on(edge.to);
    default:
        return {};
    }
}

/// The day of the directive under which bodies act together.
std::string Calendar::day_of_frame(const Edge& edge)
{
    const auto under = edge.properties.find("under");
    const auto directive = under == edge.properties.end() ? std::nullopt : parse_node_id(under->second);
    return directive ? issued_on(*directive) : std::string{};
}

std::vector<Happening> Calendar::happenings(const Edge& edge, const std::vector<Evidence>& evidence, NodeId asked)
{
    if (const auto day = day_of_directive(edge, asked); !day.empty()) {
        return {{Moment::happens, DatedBy::directive, {day, day}, evidence}};
    }
    if (const auto day = date_in(edge.properties, "date"); !day.empty()) {
        return {{Moment::happens, DatedBy::gazetteer, {day, day}, evidence}};
    }
    if (evidence.empty()) {
        return {{Moment::happens, DatedBy::nothing, {}, {}}};
    }
    Collected collected;
    const auto days = days_by_article(evidence);
    for (const auto& piece : evidence) {
        const auto day = days.find(piece.article);
        const auto own = date_in(piece.qualifiers, "date");
        const auto stated = own.empty() && day != days.end() ? day->second : own;
        if (edge.relation == Relation::holds_position) {
            collect_tenure(collected, piece, citer_.date_of(piece));
        } else if (!stated.empty()) {
            collected.state(Moment::happens, stated, piece);
        } else {
            collected.tell(Moment::happens, citer_.date_of(piece), piece);
        }
    }
    auto found = collected.take();
    const auto frame = day_of_frame(edge);
    for (auto& happening : found) {
        if (happening.dated_by > DatedBy::gazetteer && !frame.empty()) {
            happening.dated_by = DatedBy::directive;
            happening.days = {frame, frame};
        }
    }
    return found;
}

}  // namespace soichi
