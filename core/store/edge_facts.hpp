#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi {

/// What `edge` says, as facts (facts.hpp). The ends are one fact, without which there is no edge.
std::vector<std::string> facts_of(const Edge& edge);

/// The edge that the encoded counted set of facts describes, or nothing where nobody states it.
std::optional<Edge> edge_of_facts(EdgeId id, std::string_view counted_facts);

}  // namespace soichi
