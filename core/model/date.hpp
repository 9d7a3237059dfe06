#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// A date of the Gregorian calendar that may lack its day, or its day and month, as documents often do.
struct PartialDate {
    std::int16_t year = 0;   ///< 1..9999
    std::int8_t month = 0;   ///< 1..12, or 0 where it is not known
    std::int8_t day = 0;     ///< 1..31, or 0 where it is not known
    /// Orders an unknown part before every known one.
    auto operator<=>(const PartialDate&) const = default;
};

/// "2016-05-16", "2016-05" or "2016".
std::string to_string(const PartialDate& date);

/// The date that an ISO text of one of these three precisions spells; nothing where no such day exists.
std::optional<PartialDate> parse_iso_date(std::string_view text);

/// Is there such a day (or month, or year) in the calendar?
bool exists(const PartialDate& date);

/// The first and the last day that `date` may mean.
PartialDate first_day(const PartialDate& date);
PartialDate last_day(const PartialDate& date);

}  // namespace soichi
