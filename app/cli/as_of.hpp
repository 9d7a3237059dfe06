#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/cli/session.hpp"
#include "core/model/date.hpp"
#include "core/store/snapshot.hpp"

namespace soichi::cli {

/// The date that somebody typed: 2021-07-08, 2021-07, 2021, or 8/7/2021, 7/2021. Nothing where there is no such day.
std::optional<PartialDate> typed_date(std::string_view typed);

/// What a check of the command line says of a text that is no date: the text in quotation marks. Empty where it is one.
std::string bad_date(const std::string& typed);

/// What `snapshot` shows of the day that the user asked for; all of it where no day was asked for.
Snapshot as_asked(const Session& session, const Snapshot& snapshot);

}  // namespace soichi::cli
