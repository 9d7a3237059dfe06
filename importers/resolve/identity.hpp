#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/statement.hpp"
#include "core/store/persons.hpp"
#include "core/store/store.hpp"

namespace soichi {

/// The persons of one folded name.
using OfficialsNamed = std::function<const Persons&(const std::string& name)>;

/// What `statements` of `article` say of personal names: folded name and claim, in the order of the entities.
std::vector<std::pair<std::string, OfficialClaim>> official_claims(NodeId article, const Statements& statements);

/// The key that the rules alone give every node which `statements` of `article` name, by entity.
///
/// Keys of directives, agencies and localities follow from the article alone, those of officials from `officials`.
std::vector<std::string> node_keys(NodeId article, const Statements& statements, const OfficialsNamed& officials);

/// The nodes whose articles cannot be told from their keys or names, by the rules alone: directives and agencies that
/// articles share, those of the background included.
std::vector<NodeId> spoken_of(const Statements& statements);

}  // namespace soichi
