#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "query/find.hpp"

namespace soichi {

/// What a name means, as far as that can be said without guessing.
struct Resolution {
    std::optional<NodeId> node;         ///< the only one that is meant
    std::vector<NameMatch> candidates;  ///< otherwise those that may be; none where the name is unknown
};

/// The node that `typed` names. One whose label or designator is exactly that wins over those that merely contain it.
Resolution resolve_name(const Snapshot& snapshot, std::string_view typed, const std::vector<Kind>& kinds = {});

/// The article with this id, source (or end of a source's path) or title.
Resolution resolve_article(const Snapshot& snapshot, std::string_view typed);

}  // namespace soichi
