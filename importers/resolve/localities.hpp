#pragma once

#include "core/gazetteer/units.hpp"
#include "importers/resolve/draft.hpp"

namespace soichi {

/// The entity of a unit of the gazetteer.
EntityIndex locality(Draft& draft, const Unit& unit);

/// The same, spoken of at `range` without being spelled there ("UBND tỉnh").
EntityIndex implied_locality(Draft& draft, const Unit& unit, const TokenRange& range);

}  // namespace soichi
