#include "query/links/period.hpp"

#include <algorithm>

#include "query/describe.hpp"
#include "query/links/tenure.hpp"

namespace soichi {

namespace {

constexpr DaySpan all_days{{}, {9999, 12, 31}};

bool meets(const Period& period, const DaySpan& days)
{
    const bool after = period.to && days.first > last_day(*period.to);
    const bool before = period.from && days.last < first_day(*period.from);
    return !after && !before;
}

/// From one date to another, as far as they are known.
DaySpan span_of(std::string_view from, std::string_view to)
{
    auto span = all_days;
    if (const auto date = parse_iso_date(from)) {
        span.first = first_day(*date);
    }
    if (const auto date = parse_iso_date(to)) {
        span.last = last_day(*date);
    }
    return span;
}

/// A directive without date is no younger than the first article that speaks of it.
DaySpan days_of_directive(NodeId directive, const std::vector<Evidence>& evidence, const Snapshot& snapshot,
                          Citer& citer)
{
    const auto node = snapshot.node(directive);
    const auto date = node ? property(node->properties, "date") : std::string{};
    return date.empty() ? span_of("", citer.dates(evidence).first) : span_of(date, date);
}

/// From the first day that it is stated from, or else seen, until it is over.
DaySpan days_of_position(const std::vector<Evidence>& evidence, const Edge& edge, const Snapshot& snapshot,
                         Citer& citer)
{
    const auto body = snapshot.node(edge.to);
    const auto held = held_period(evidence, body ? property(body->properties, "to") : std::string{}, citer);
    auto span = may_be_held(held);
    if (held.from.empty() && !held.first_held.empty()) {
        span.first = span_of(held.first_held, "").first;
    }
    return span;
}

bool happened_in(const Period& period, const std::vector<Evidence>& evidence, Citer& citer)
{
    return evidence.empty() || std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& piece) {
               const auto day = citer.date_of(piece);
               return meets(period, span_of(day, day));
           });
}

bool is_of_directive(Relation relation)
{
    return rule_of(relation).from.contains(Kind::directive) && relation != Relation::applied_in;
}

}  // namespace

bool Period::may_contain(std::string_view first, std::string_view last) const
{
    return meets(*this, span_of(first, last));
}

bool may_be_in(const Period& period, const Edge& edge, const std::vector<Evidence>& evidence, const Snapshot& snapshot,
               Citer& citer)
{
    if (period.all_time()) {
        return true;
    }
    if (is_of_directive(edge.relation)) {
        return meets(period, days_of_directive(edge.from, evidence, snapshot, citer));
    }
    switch (edge.relation) {
    case Relation::holds_position:
        return meets(period, days_of_position(evidence, edge, snapshot, citer));
    case Relation::part_of:
    case Relation::governs:
        return meets(period, span_of(property(edge.properties, "from"), property(edge.properties, "to")));
    case Relation::succeeds: {
        const auto date = property(edge.properties, "date");
        return meets(period, span_of(date, date));
    }
    default:
        return happened_in(period, evidence, citer);
    }
}

}  // namespace soichi
