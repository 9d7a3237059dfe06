#pragma once

#include <set>

#include "core/store/store.hpp"
#include "importers/namesakes.hpp"

namespace soichi {

/// Articles whose contribution may be another one under the judgements `after` than under `before`. Tells `names` of
/// the names that were judged.
std::set<NodeId> articles_judged_anew(const Store& store, Namesakes& names, const Judgements& before,
                                      const Judgements& after);

/// The background with the keys of nodes that are judged to be the same as others.
Background judged(const Background& known, const Judgements& judgements);

}  // namespace soichi
