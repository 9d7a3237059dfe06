#pragma once

#include <vector>

#include "importers/resolve/local_frames.hpp"

namespace soichi {

/// The unit of each place, or nullptr. Places that stand before the one they lie in ("A, B và C (tỉnh D)"), or in
/// brackets after it ("tỉnh D (A, B, C)"), are looked for there first.
std::vector<const Unit*> units_of_places(const Reading& reading, const std::vector<PlaceMention>& places,
                                         const Frame& frame, const std::vector<LocalFrame>& local_frames);

}  // namespace soichi
