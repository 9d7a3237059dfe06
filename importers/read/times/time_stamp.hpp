#pragma once

#include <optional>
#include <string_view>

#include "core/model/date.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

/// A moment as a page, a feed or a record writes it.
struct TimeStamp {
    PartialDate day;                 ///< year, month and day are all known
    std::optional<int> second = {};  ///< of that day, 0 … 86399; nothing where only the day is told
    std::optional<int> offset = {};  ///< minutes east of UTC; nothing where no zone is told
    bool operator==(const TimeStamp&) const = default;
};

/// The first moment in `text`: ISO 8601 ("2020-11-09T10:00:00+07:00"), or as Vietnamese portals write it, the time
/// before or after the day ("Thứ hai - 09/11/2020 10:00", "09/11/2020 02:15 CH", "10:00 | 09/11/2020", "ngày 9 tháng 11
/// năm 2020", "10h30 ngày 9-11-2020"). Day first, but in ISO. Nothing where no existing day of the years 1900 … 2199 is
/// told in full.
std::optional<TimeStamp> time_stamp_in(std::string_view text);

/// The moment that a stamp means: in Vietnam where it tells no zone, the beginning of its day where it tells no time.
Instant instant_of(const TimeStamp& stamp);

}  // namespace soichi
