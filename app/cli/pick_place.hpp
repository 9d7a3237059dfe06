#pragma once

#include <optional>
#include <string>

#include "app/cli/session.hpp"
#include "core/gazetteer/units.hpp"
#include "core/store/snapshot.hpp"

namespace soichi::cli {

/// The one unit of the gazetteer that `typed` names: with or without its type, perhaps with a comma and its province
/// ("huyện Cầu Kè, tỉnh Trà Vinh"), by key, or by id of a locality of the graph. Of several, those that were there on
/// `day` are meant, or, without a day, those that last. Throws UsageError where none or still several fit.
const Unit& pick_place(const Session& session, const Snapshot& snapshot, const std::string& typed,
                       const std::optional<PartialDate>& day);

}  // namespace soichi::cli
