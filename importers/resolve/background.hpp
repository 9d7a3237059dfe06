#pragma once

#include "core/model/statement.hpp"

namespace soichi {

/// Give bodies of units that ended, or that were themselves wound up everywhere, the period that follows from it.
void date_local_bodies(std::vector<Entity>& entities);

/// What the gazetteer knows of `entities`.
///
/// Of a locality: what it lay in at any time, all that came before it and after it in turn, and what those after it lie
/// in, so that a unit of 2021 leads to today's ward and province. Of a body: those before and after it; of a local one
/// those after it.
Background background_of(const std::vector<Entity>& entities);

}  // namespace soichi
