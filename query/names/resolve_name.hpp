#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "query/names/find.hpp"

namespace soichi {

/// What a name means, as far as that can be said without guessing.
struct Resolution {
    std::optional<NodeId> node;         ///< the only one that is meant
    std::vector<NameMatch> candidates;  ///< otherwise those that may be; none where the name is unknown
    std::vector<NameMatch> may_be{};    ///< mentions of the same name in single articles that lack what would tell
                                        ///< whether they are `node` too, such as a directive's date
};

/// The node that `typed` names. Where the name fits one node that articles agree on and others that only their own
/// article knows (an undated "Chỉ thị 16/CT-TTg"), the first is meant. One whose label or designator is exactly that
/// wins over those that merely contain it.
Resolution resolve_name(const Snapshot& snapshot, std::string_view typed, const std::vector<Kind>& kinds = {});

/// The article with this id, source (or end of a source's path) or title.
Resolution resolve_article(const Snapshot& snapshot, std::string_view typed);

}  // namespace soichi
