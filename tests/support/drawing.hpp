#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi::test {

/// A line of a drawing that describes a node.
struct DrawnNode {
    Kind kind = Kind::directive;
    std::string name;
    std::string label;
    std::vector<std::string> aliases;
    Properties properties;
};

/// A line of a drawing that is an edge with one piece of evidence.
struct DrawnEdge {
    std::string from;
    Relation relation = Relation::mentions;
    std::string discriminator;
    std::string to;
    std::string article;
    double confidence = 0;
    Properties qualifiers;
    std::string sentence;
};

using DrawnLine = std::variant<DrawnNode, DrawnEdge>;

/// The lines of a drawing (see DrawnGraph). Throws std::invalid_argument with the line that cannot be read.
std::vector<DrawnLine> read_drawing(std::string_view drawing);

}  // namespace soichi::test
