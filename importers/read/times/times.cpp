#include "importers/read/times/times.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/model/date.hpp"
#include "importers/read/times/time_forms.hpp"

namespace soichi {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    return text.substr(0, text.find_last_not_of(space) + 1);
}

}  // namespace

std::optional<Instant> parse_time(std::string_view text)
{
    const TimeRest rest{trimmed(text)};
    for (const auto& read : {read_iso, read_iso_basic, read_day_first, read_mail_date, read_asctime}) {
        if (const auto instant = read(rest)) {
            return instant;
        }
    }
    return std::nullopt;
}

std::string utc_of(Instant instant)
{
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{days};
    const std::chrono::hh_mm_ss clock{instant - days};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

std::string day_of(Instant instant)
{
    constexpr std::size_t iso_day = 10;
    return utc_of(instant + vietnam).substr(0, iso_day);
}

std::string day_told(std::string_view text)
{
    constexpr std::size_t iso_day = 10;
    const auto first = trimmed(text).substr(0, iso_day);
    if (parse_iso_date(first)) {
        return std::string{first};
    }
    const auto instant = parse_time(text);
    return instant ? day_of(*instant) : std::string{};
}

}  // namespace soichi
