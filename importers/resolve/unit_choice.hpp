#pragma once

#include <vector>

#include "importers/resolve/frame.hpp"

namespace soichi {

/// Those of `units` that lie in `ancestor`; none where it is nullptr.
std::vector<const Unit*> inside(const std::vector<const Unit*>& units, const Unit* ancestor);

/// Those of `units` of a level: 1 province, 2 district, 3 commune.
std::vector<const Unit*> of_level(const std::vector<const Unit*>& units, int level);

/// The units that `place` may name at the time of `frame`, each once.
std::vector<const Unit*> of_era(const PlaceMention& place, const Frame& frame);

}  // namespace soichi
