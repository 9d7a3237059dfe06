#pragma once

#include "core/model/statement.hpp"

namespace soichi {

/// What the gazetteer knows of `entities`.
///
/// Of a locality: what it lay in at any time, all that came before it and after it in turn, and what those after it lie
/// in, so that a unit of 2021 leads to today's ward and province. Of a central body: those before and after it.
Background background_of(const std::vector<Entity>& entities);

}  // namespace soichi
