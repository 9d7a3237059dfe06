#include "query/links/tenure.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace soichi {

namespace {

constexpr PartialDate always{};                // before every day
constexpr PartialDate for_ever{9999, 12, 31};  // after every day

std::string stated(const Evidence& piece, std::string_view name)
{
    const auto found = piece.qualifiers.find(name);
    return found == piece.qualifiers.end() ? std::string{} : found->second;
}

void widen(std::string& first, std::string& last, const std::string& day)
{
    if (!day.empty()) {
        first = first.empty() ? day : std::min(first, day);
        last = std::max(last, day);
    }
}

/// What all pieces tell: days on which it was held, and days by whose end it was over.
struct Told {
    std::vector<PartialDate> held;
    std::vector<PartialDate> over;

    void add_held(const std::string& day)
    {
        if (const auto date = parse_iso_date(day)) {
            held.push_back(*date);
        }
    }
    void add_over(const std::string& day)
    {
        if (const auto date = parse_iso_date(day)) {
            over.push_back(last_day(*date));
        }
    }
};

void note(const Evidence& piece, Citer& citer, HeldPeriod& period, Told& told)
{
    const auto day = citer.date_of(piece);
    const auto from = stated(piece, "from");
    const auto to = stated(piece, "to");
    const bool former = piece.qualifiers.contains("former");
    if (!from.empty()) {
        period.from = period.from.empty() ? from : std::min(period.from, from);
        told.add_held(from);
    }
    if (!to.empty()) {
        period.to = std::max(period.to, to);
        told.add_held(to);
        told.add_over(to);
    }
    if (former) {
        told.add_over(day);
    } else if (to.empty()) {
        widen(period.first_held, period.last_held, day);
        told.add_held(day);
    }
}

/// The first of the days by which it was over with no later word of it being held.
std::optional<PartialDate> end_of(const Told& told)
{
    std::optional<PartialDate> end;
    for (const auto& day : told.over) {
        const bool held_later = std::any_of(told.held.begin(), told.held.end(),
                                            [&](const PartialDate& held) { return first_day(held) > day; });
        if (!held_later && (!end || day < *end)) {
            end = day;
        }
    }
    return end;
}

/// Spans between the days on which it was held, parted where it was over in between.
std::vector<DaySpan> sure_spans(Told told)
{
    std::sort(told.held.begin(), told.held.end());
    std::vector<DaySpan> spans;
    for (std::size_t i = 0, begin = 0; i < told.held.size(); ++i) {
        const auto& day = told.held[i];
        const bool last = i + 1 == told.held.size();
        const bool parted = !last && std::any_of(told.over.begin(), told.over.end(), [&](const PartialDate& over) {
            return last_day(day) <= over && over < first_day(told.held[i + 1]);
        });
        if (last || parted) {
            const DaySpan span{last_day(told.held[begin]), first_day(day)};
            if (span.first <= span.last) {
                spans.push_back(span);
            }
            begin = i + 1;
        }
    }
    return spans;
}

bool meet(const DaySpan& a, const DaySpan& b)
{
    return a.first <= b.last && b.first <= a.last;
}

}  // namespace

HeldPeriod held_period(const std::vector<Evidence>& evidence, std::string_view body_ended, Citer& citer)
{
    HeldPeriod period;
    Told told;
    for (const auto& piece : evidence) {
        note(piece, citer, period, told);
    }
    const auto calls_former = [](const Evidence& piece) { return piece.qualifiers.contains("former"); };
    const bool ever = std::any_of(evidence.begin(), evidence.end(), calls_former);
    const bool always_former = ever && std::all_of(evidence.begin(), evidence.end(), calls_former);
    const auto end = end_of(told);
    period.former = ever && (end || always_former);
    period.over = end || period.former;
    period.body_ended = std::string{body_ended};
    if (const auto to = parse_iso_date(period.to); end && (!to || last_day(*to) != *end)) {
        period.over_by = to_string(*end);
    }
    period.surely = sure_spans(std::move(told));
    return period;
}

DaySpan may_be_held(const HeldPeriod& held)
{
    DaySpan span{always, for_ever};
    if (const auto from = parse_iso_date(held.from)) {
        const auto seen = parse_iso_date(held.first_held);
        span.first = seen ? std::min(first_day(*from), first_day(*seen)) : first_day(*from);
    }
    if (held.over) {
        const auto end = parse_iso_date(held.over_by.empty() ? held.to : held.over_by);
        span.last = end ? last_day(*end) : for_ever;
    }
    if (const auto ended = parse_iso_date(held.body_ended)) {
        span.last = std::min(span.last, last_day(*ended));
    }
    return span;
}

Together together(const HeldPeriod& a, const HeldPeriod& b)
{
    for (const auto& one : a.surely) {
        for (const auto& other : b.surely) {
            if (meet(one, other)) {
                return Together::surely;
            }
        }
    }
    return meet(may_be_held(a), may_be_held(b)) ? Together::possibly : Together::never;
}

long days_between(const HeldPeriod& a, const HeldPeriod& b)
{
    const auto number = [](const PartialDate& day) {
        constexpr long in_year = 365;
        constexpr long in_month = 30;
        return day.year * in_year + day.month * in_month + day.day;
    };
    const auto first = [](const HeldPeriod& held) {
        return parse_iso_date(held.from.empty() ? held.first_held : held.from);
    };
    const auto last = [](const HeldPeriod& held) { return parse_iso_date(held.to.empty() ? held.last_held : held.to); };
    const auto a_first = first(a);
    const auto b_first = first(b);
    const auto a_last = last(a);
    const auto b_last = last(b);
    if (!a_first || !b_first || !a_last || !b_last) {
        return std::numeric_limits<long>::max();
    }
    const auto gap = std::max(number(first_day(*b_first)) - number(last_day(*a_last)),
                              number(first_day(*a_first)) - number(last_day(*b_last)));
    return std::max(gap, 0L);
}

}  // namespace soichi
