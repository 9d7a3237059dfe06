#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/statement.hpp"
#include "core/store/store.hpp"

namespace soichi {

/// Who each claim about one name speaks of: the anchor that names the person; empty where nothing ties the claim to others.
using Persons = std::map<OfficialClaim, std::string>;

/// Tell the persons of one name apart: claims that a chain of shared anchors ties together are about one person, who is known
/// by the least of these anchors.
Persons persons_of(const std::vector<OfficialClaim>& claims);

/// The persons of one folded name.
using OfficialsNamed = std::function<const Persons&(const std::string& name)>;

/// What `statements` of `article` say of personal names: folded name and claim, in the order of the entities.
std::vector<std::pair<std::string, OfficialClaim>> official_claims(NodeId article, const Statements& statements);

/// The key of every node that `statements` of `article` name, by entity.
///
/// Keys of directives, agencies and localities follow from the article alone, those of officials from `officials`.
std::vector<std::string> node_keys(NodeId article, const Statements& statements, const OfficialsNamed& officials);

}  // namespace soichi
