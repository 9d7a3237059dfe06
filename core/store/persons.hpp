#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/judgements/judgements.hpp"

namespace soichi {

/// Lists of anchors that articles give officials of one name (bodies and provinces that tie mentions together, in byte
/// order), and how often each is given.
using AnchorLists = std::map<std::vector<std::string>, std::int64_t>;

/// Whom the claims about one name speak of that have this list of anchors: the key of the person; empty where nothing
/// ties such a claim to others.
using Persons = std::map<std::vector<std::string>, std::string>;

/// Tell the persons of one name apart: claims that a chain of shared anchors ties together are about one person, who is
/// known by the least of these anchors, or by one that a judgement of identity names. Anchors that are judged to be of
/// different persons are not tied together by a claim that has both.
Persons persons_of(const std::string& name, const AnchorLists& lists, const Judgements& judgements);

/// The folded name in an official's key.
std::string name_in_key(const std::string& key);

/// The key of the person whose key once was `key`, now that `lists` is known of the name.
std::string key_today(const std::string& key, const AnchorLists& lists, const Judgements& judgements);

}  // namespace soichi
