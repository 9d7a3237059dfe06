#pragma once

#include "importers/find/directives.hpp"
#include "importers/resolve/draft.hpp"

namespace soichi {

/// Writes what `mention` tells of the directive at `index`: the mention itself, its aliases, and the properties that no
/// earlier mention gave. A fuller date takes the place of a year.
void describe(Draft& draft, EntityIndex index, const DirectiveMention& mention);

}  // namespace soichi
