#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// A moment, to the second.
using Instant = std::chrono::sys_seconds;

/// The moment that `text` names, in one of the forms met in pages, feeds and archives:
///   ISO 8601            2020-11-09T10:00:00+07:00, 2020-11-09 10:00, 20201109T030000Z, 2020-11-09
///   RFC 822, 850, 1123  Mon, 09 Nov 2020 10:00:00 +0700, 9 Nov 20 03:00 GMT, Monday, 09-Nov-20 03:00:00 GMT
///   asctime             Mon Nov  9 03:00:00 2020 (in UTC)
///   as written here     09/11/2020, 9/11/2020 10:00, 09-11-2020, 10:00:05
/// Where no zone is given it is Vietnam's (+07:00); a day without a time begins there. Nothing where the text is none
/// of these or goes on after it, where there is no such day or time, and for years outside 1900 … 2999 (portals write
/// year 1 for "not known").
std::optional<Instant> parse_time(std::string_view text);

/// "2020-11-09T03:00:00Z"
std::string utc_of(Instant instant);

/// The day in Vietnam, "2020-11-09".
std::string day_of(Instant instant);

/// The day that a member or column named "date" tells: an ISO date, maybe partial ("2020-11"), at the beginning of
/// `text` as it is written there, else that of parse_time(). Empty where there is none.
std::string day_told(std::string_view text);

}  // namespace soichi
