#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// A piece of evidence, with the words it points to where they come along.
struct SourcePiece {
    Evidence evidence;
    std::string quote = {};
};

struct SourceEdge {
    Edge edge;
    std::vector<SourcePiece> pieces;  ///< by article and span
};

/// A graph that can be read from its beginning as often as one likes: a store's, or a dump's. What is read must not
/// change meanwhile. Functions that take visitors stop early where those return false.
///
/// An article has the properties that dumps give it ("sources" with " | " between them), but for its text and its near
/// duplicates; a node's key may be empty.
struct GraphSource {
    std::function<void(const std::function<bool(Node&)>&)> each_node;        ///< by kind and id
    std::function<void(const std::function<bool(SourceEdge&)>&)> each_edge;  ///< by id
    /// Those of these nodes that there are.
    std::function<std::map<NodeId, Node>(const std::set<NodeId>&)> nodes;
    /// The words of a piece that came without them; empty where the text is not there.
    std::function<std::string(const Evidence&)> quote;
};

GraphSource source_of(const Snapshot& snapshot);

}  // namespace soichi
