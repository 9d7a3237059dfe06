#pragma once

#include <cstdint>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi::bench {

/// The edges that articles bring, article by article; the same for every run. Few nodes are cited by many articles and
/// many by few, as directives and bodies are.
std::vector<std::vector<Edge>> generated_articles(std::uint32_t articles, std::uint32_t edges_each);

/// The node that is cited most.
NodeId hub();

}  // namespace soichi::bench
