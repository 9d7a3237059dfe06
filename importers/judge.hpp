#pragma once

#include "core/judgements/judgements.hpp"
#include "core/store/store.hpp"

namespace soichi {

/// Make `judgements` those of the store, in one atomic write. Articles that they place elsewhere are read again; others
/// are written again where a node of theirs turns out to be another. Judgements that were there before and are taken
/// back leave no trace.
void judge(Store& store, const Judgements& judgements);

}  // namespace soichi
