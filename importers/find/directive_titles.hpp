#pragma once

#include "importers/find/reading.hpp"

namespace soichi {

/// Where a subject or an unnumbered title ends: before a semicolon, a full stop, a bracket, or a comma that a new
/// clause follows.
std::uint32_t end_of_title(const Reading& reading, std::uint32_t at);

}  // namespace soichi
