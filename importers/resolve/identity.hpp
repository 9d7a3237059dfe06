#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/statement.hpp"
#include "core/store/store.hpp"

namespace soichi {

/// Everything that articles say of officials of one folded name.
using OfficialsNamed = std::function<std::vector<OfficialClaim>(const std::string& name)>;

/// What `statements` of `article` say of personal names: folded name and claim, in the order of the entities.
std::vector<std::pair<std::string, OfficialClaim>> official_claims(NodeId article, const Statements& statements);

/// The key of every node that `statements` of `article` name, by entity.
///
/// Keys of directives, agencies and localities follow from the article alone. Officials of one name are one person where
/// a chain of shared provinces or central bodies ties their mentions together; the least of these names the person.
std::vector<std::string> node_keys(NodeId article, const Statements& statements, const OfficialsNamed& officials);

}  // namespace soichi
