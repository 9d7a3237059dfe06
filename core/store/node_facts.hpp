#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"
#include "core/store/contribution.hpp"

namespace soichi {

/// What `node` says, as facts (facts.hpp). A fact that it repeats is repeated.
std::vector<std::string> facts_of(const NodeContribution& node);

/// The node that the encoded counted set of facts describes, or nothing where nobody says anything of it.
///
/// Its label is the one given most often, the least of those given equally often; all other labels are aliases.
std::optional<Node> node_of_facts(NodeId id, std::string_view counted_facts);

}  // namespace soichi
