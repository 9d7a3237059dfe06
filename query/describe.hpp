#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// A node by its name.
struct NamedNode {
    NodeId id;
    std::string label;
    std::string date = {};  ///< of a directive, "" where unknown or of another kind
};

/// What one line about a node says. All but the first two are empty for other kinds than directives.
struct NodeLine {
    NodeId id;
    std::string label = {};
    std::string form = {};
    std::string designator = {};  ///< "16/CT-TTg" as the label gives it; "" for a directive without number
    std::string date = {};        ///< ISO, perhaps partial
    std::string title = {};
    std::vector<NamedNode> issuers = {};
    std::vector<NamedNode> places = {};  ///< what the issuers govern, themselves or through what they are part of
    std::vector<NamedNode> promulgated_by = {};  ///< what an attached directive is identified through
};

/// The property of this name; empty where there is none.
std::string property(const Properties& properties, std::string_view name);

/// The part of a directive's label after its form: "16/CT-TTg" of "Chỉ thị 16/CT-TTg"; empty where no number follows.
std::string designator_of(const Node& directive);

/// Describes nodes of one snapshot and remembers what it has read; a query uses one for all its lines.
class Describer {
public:
    explicit Describer(Snapshot snapshot) : snapshot_{std::move(snapshot)} {}

    /// The line about `id`. The label is the id itself where the store lacks the node.
    NodeLine line(NodeId id);
    NamedNode named(NodeId id);
    /// The localities that a body governs, itself or through what it is part of.
    const std::vector<NodeId>& territory(NodeId agency);

private:
    std::vector<NamedNode> named_neighbours(NodeId id, Relation relation, Direction direction);

    Snapshot snapshot_;
    std::unordered_map<NodeId, NamedNode> names_;
    std::unordered_map<NodeId, std::vector<NodeId>> territories_;
};

}  // namespace soichi
