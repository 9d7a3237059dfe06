#pragma once

#include <optional>

#include "importers/read/times/time_rest.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

/// A time in one form, which must be all that is left; nothing where it is in another.
std::optional<Instant> read_iso(TimeRest rest);        ///< "2020-11-09 10:00", "2020/11/09"
std::optional<Instant> read_iso_basic(TimeRest rest);  ///< "20201109T030000Z"
std::optional<Instant> read_day_first(TimeRest rest);  ///< "9/11/2020", "09-11-2020, 10:00"
std::optional<Instant> read_mail_date(
    TimeRest rest);  ///< "Mon, 09 Nov 2020 10:00:00 +0700", the name of the day may lack
std::optional<Instant> read_asctime(TimeRest rest);  ///< "Mon Nov  9 03:00:00 2020"

}  // namespace soichi
