#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/id.hpp"
#include "core/model/kind.hpp"
#include "core/model/relation.hpp"

namespace soichi {

/// Attributes by the ontology's names, in byte order of the names.
using Properties = std::map<std::string, std::string, std::less<>>;

/// Bytes [begin, end) of an article's stored text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    auto operator<=>(const Span&) const = default;
};

/// A directive, agency, official, locality or article, as all imported articles together describe it.
struct Node {
    NodeId id;
    std::string key;                   ///< what the id is a hash of; judgements name nodes by it
    std::string label;                 ///< the canonical name
    std::vector<std::string> aliases;  ///< other spellings met, in byte order, without the label
    Properties properties;
    bool operator==(const Node&) const = default;
};

/// Where an article states an edge, which rule read it there, and how far the rule is to be believed.
struct Evidence {
    NodeId article;
    Span span;
    std::string rule;
    double confidence = 0;  ///< in (0, 1]
    Properties qualifiers;  ///< what this article alone states of the edge: date, as_of, cue …
    bool operator==(const Evidence&) const = default;
};

/// A typed edge. Its evidence is fetched apart, by id.
struct Edge {
    EdgeId id;
    Relation relation = Relation::mentions;
    NodeId from;
    NodeId to;
    Properties properties;  ///< the discriminator (title, under), if any; from_gazetteer
    bool operator==(const Edge&) const = default;
};

}  // namespace soichi
