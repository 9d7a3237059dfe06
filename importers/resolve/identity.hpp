#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/judgements/judgements.hpp"
#include "core/model/statement.hpp"
#include "core/store/store.hpp"

namespace soichi {

/// Whom the claims about one name speak of that have this list of anchors: the key of the person; empty where nothing ties
/// such a claim to others.
using Persons = std::map<std::vector<std::string>, std::string>;

/// Tell the persons of one name apart: claims that a chain of shared anchors ties together are about one person, who is known
/// by the least of these anchors, or by the one by which a judgement names the person. Anchors that are judged to be of
/// different persons are not tied together by a claim that has both.
Persons persons_of(const std::string& name, const AnchorLists& lists, const Judgements& judgements);

/// The persons of one folded name.
using OfficialsNamed = std::function<const Persons&(const std::string& name)>;

/// What `statements` of `article` say of personal names: folded name and claim, in the order of the entities.
std::vector<std::pair<std::string, OfficialClaim>> official_claims(NodeId article, const Statements& statements);

/// The key that the rules alone give every node which `statements` of `article` name, by entity.
///
/// Keys of directives, agencies and localities follow from the article alone, those of officials from `officials`.
std::vector<std::string> node_keys(NodeId article, const Statements& statements, const OfficialsNamed& officials);

/// The nodes whose articles cannot be told from their keys or names, by the rules alone: shared directives and agencies.
std::vector<NodeId> spoken_of(const Statements& statements);

}  // namespace soichi
