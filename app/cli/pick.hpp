#pragma once

#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "core/store/snapshot.hpp"

namespace soichi::cli {

/// The one node that `typed` names. Throws UsageError where none or several fit; the message lists those.
NodeId pick_node(const Session& session, const Snapshot& snapshot, const std::string& typed,
                 const std::vector<Kind>& kinds = {});

/// The one article that `typed` names: by id, title or source. Throws UsageError likewise.
NodeId pick_article(const Session& session, const Snapshot& snapshot, const std::string& typed);

}  // namespace soichi::cli
