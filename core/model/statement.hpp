#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/doubt.hpp"
#include "core/model/graph.hpp"

namespace soichi {

/// Something that an article names, told apart from the other things it names but not yet from those of other articles.
struct Entity {
    Kind kind = Kind::directive;
    std::string label;                 ///< canonical name, as far as this article gives it
    std::vector<std::string> aliases;  ///< the spellings met, in reading order, without duplicates
    Properties properties;             ///< attributes of its kind (ontology.md), and "scope" for officials
    std::string key;                   ///< identity over articles; "" where it is provisional and stays in its article
    std::vector<Span> mentions;        ///< where it is named, in reading order; at least one
    bool operator==(const Entity&) const = default;
};

/// An edge that the article states between two of its entities.
struct Claim {
    Relation relation = Relation::mentions;
    std::uint32_t from = 0;  ///< index of an entity of the same Statements
    std::uint32_t to = 0;
    Properties qualifiers;  ///< title, under, cue, date, as_of, former …
    Span evidence;          ///< the clause or sentence that says so
    std::string rule;
    double confidence = 0;  ///< in (0, 1]
    bool operator==(const Claim&) const = default;
};

/// What the gazetteer adds to the things that an article names: the units that they lie in, those that came before and
/// after them, the bodies that did. No article speaks of these; each edge has `from_gazetteer`, its file and row.
struct Background {
    std::vector<Node> nodes;  ///< by id
    std::vector<Edge> edges;  ///< by id
    bool operator==(const Background&) const = default;
};

/// Everything one article says, in its own terms. It depends on the article and on the rules alone, never on the store.
struct Statements {
    std::string rules;                     ///< version of the rules and data that made them
    std::string date;                      ///< ISO date that the article speaks from, "" where it tells none
    std::vector<Entity> entities;          ///< in order of first mention
    std::vector<Claim> claims;             ///< in order of evidence
    std::vector<Doubt> doubts;             ///< what was found but declined, in reading order
    Background background;                 ///< what the gazetteer knows of the entities
    std::vector<std::uint32_t> published;  ///< entities that the text itself is (an official document)
    bool operator==(const Statements&) const = default;
};

}  // namespace soichi
