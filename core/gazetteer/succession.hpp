#pragma once

#include "core/gazetteer/units.hpp"

namespace soichi {

/// Did the whole of `before` go into `now`, by one change of core/gazetteer/data/unit_changes.tsv or by several in turn
/// (merger, new name, new type)? False where it was only split, and for a unit and itself.
bool succeeded_by(const Unit& before, const Unit& now);

}  // namespace soichi
