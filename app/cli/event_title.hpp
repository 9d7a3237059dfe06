#pragma once

#include <string>

#include "app/cli/language.hpp"
#include "query/timeline/timeline.hpp"

namespace soichi::cli {

/// What an entry of a timeline says before the other node's name: "Được cụ thể hóa bằng", "Takes up".
std::string event_title(const TimelineEntry& entry, Language language);

}  // namespace soichi::cli
