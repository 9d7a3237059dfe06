#include "importers/read/times/time_forms.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace soichi {

namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<std::chrono::sys_days> days_of(const std::optional<Day>& day)
{
    constexpr int first = 1900;
    constexpr int last = 2999;
    if (!day || day->year < first || day->year > last) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{day->year},
                                           std::chrono::month{static_cast<unsigned>(day->month)},
                                           std::chrono::day{static_cast<unsigned>(day->day)}};
    return date.ok() ? std::optional{std::chrono::sys_days{date}} : std::nullopt;
}

std::optional<int> month_named(std::string_view name)
{
    std::string small(name.substr(0, 3));
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto* const found = std::find(months.begin(), months.end(), small);
    return found == months.end() ? std::nullopt : std::optional{static_cast<int>(found - months.begin()) + 1};
}

/// A clock and a zone to the end, on `day`.
std::optional<Instant> read_time_of_day(const std::optional<std::chrono::sys_days>& day, TimeRest& rest)
{
    if (!day) {
        return std::nullopt;
    }
    if (rest.empty()) {
        return *day - vietnam;
    }
    const auto clock = read_clock(rest);
    const auto ahead = clock ? read_zone(rest) : std::nullopt;
    return ahead && rest.empty() ? std::optional{Instant{*day + *clock - *ahead}} : std::nullopt;
}

/// RFC 822: two digits are a year from 1950 to 2049.
std::optional<int> read_year(TimeRest& rest)
{
    const auto year = rest.number(2, 4);
    constexpr int pivot = 50;
    return !year || *year > 99 ? year : std::optional{*year + (*year < pivot ? 2000 : 1900)};
}

}  // namespace

std::optional<Instant> read_iso(TimeRest rest)
{
    const auto year = rest.number(4, 4);
    const char separator = rest.sign("-/");
    const auto month = separator != '\0' ? rest.number(1, 2) : std::nullopt;
    const auto day = month && rest.sign({&separator, 1}) != '\0' ? rest.number(1, 2) : std::nullopt;
    if (!year || !day) {
        return std::nullopt;
    }
    rest.pass("Tt ");
    return read_time_of_day(days_of(Day{*year, *month, *day}), rest);
}

std::optional<Instant> read_iso_basic(TimeRest rest)
{
    const auto year = rest.digits(4);
    const auto month = rest.digits(2);
    const auto day = rest.number(2, 2);
    const bool clock = rest.sign("T") != '\0';
    const auto hour = rest.digits(2);
    const auto minute = rest.digits(2);
    const auto second = rest.digits(2);
    const auto days = year && month && day ? days_of(Day{*year, *month, *day}) : std::nullopt;
    if (!days || !clock || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    const auto ahead = read_zone(rest);
    return ahead && rest.empty()
               ? std::optional{Instant{*days + std::chrono::hours{*hour} + std::chrono::minutes{*minute} +
                                       std::chrono::seconds{*second} - *ahead}}
               : std::nullopt;
}

std::optional<Instant> read_day_first(TimeRest rest)
{
    const auto day = rest.number(1, 2);
    const char separator = rest.sign("/-.");
    const auto month = day && separator != '\0' ? rest.number(1, 2) : std::nullopt;
    const auto year = month && rest.sign({&separator, 1}) != '\0' ? rest.number(4, 4) : std::nullopt;
    if (!year) {
        return std::nullopt;
    }
    rest.pass("T,- ");
    return read_time_of_day(days_of(Day{*year, *month, *day}), rest);
}

std::optional<Instant> read_mail_date(TimeRest rest)
{
    rest.word();
    rest.pass(", ");
    const auto day = rest.number(1, 2);
    rest.pass("- ");
    const auto month = day ? month_named(rest.word()) : std::nullopt;
    rest.pass("- ");
    const auto year = month ? read_year(rest) : std::nullopt;
    rest.pass(" ");
    return year ? read_time_of_day(days_of(Day{*year, *month, *day}), rest) : std::nullopt;
}

std::optional<Instant> read_asctime(TimeRest rest)
{
    rest.word();
    rest.pass(" ");
    const auto month = month_named(rest.word());
    rest.pass(" ");
    const auto day = month ? rest.number(1, 2) : std::nullopt;
    rest.pass(" ");
    const auto clock = day ? read_clock(rest) : std::nullopt;
    rest.pass(" ");
    const auto year = clock ? rest.number(4, 4) : std::nullopt;
    const auto days = year && rest.empty() ? days_of(Day{*year, *month, *day}) : std::nullopt;
    return days ? std::optional{Instant{*days + *clock}} : std::nullopt;
}

}  // namespace soichi
