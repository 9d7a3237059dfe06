#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/diff/graph_source.hpp"

namespace soichi {

/// What became of a node or an edge from the first graph to the second.
enum class Change : std::uint8_t { gained, lost, changed };

/// A property (or the label, as "label") whose value is not the same; "" where there is none.
struct ValueChange {
    std::string name;
    std::string before;
    std::string after;
};

struct NodeChange {
    NamedNode node;
    std::vector<ValueChange> values = {};  ///< these three only of what changed
    std::vector<std::string> aliases_gained = {};
    std::vector<std::string> aliases_lost = {};
    std::vector<NamedNode> articles = {};  ///< whose evidence of edges at the node was gained or lost; by date, then id
};

struct EdgeChange {
    Edge edge;  ///< as the second graph has it; of what was lost, the first
    NamedNode from;
    NamedNode to;
    std::vector<NamedNode> under = {};     ///< directives under which bodies act together
    std::vector<ValueChange> values = {};  ///< only of what changed
    std::size_t evidence_gained = 0;
    std::size_t evidence_lost = 0;
    Proof proof = {};  ///< of the evidence gained; where there is none of that lost, or else of all that there is
    std::vector<NamedNode> articles = {};  ///< whose evidence was gained or lost; by date, then id
};

/// All nodes of one kind with one change.
struct NodeChanges {
    Kind kind = Kind::directive;
    Change change = Change::gained;
    std::vector<NodeChange> lines;  ///< by name, then id
    std::size_t more = 0;           ///< how many were left out
};

/// All edges of one relation with one change.
struct EdgeChanges {
    Relation relation = Relation::mentions;
    Change change = Change::gained;
    std::vector<EdgeChange> lines;  ///< by the names of their ends, then id
    std::size_t more = 0;
};

/// Which articles name which nodes: counted, as every article names many.
struct MentionChanges {
    std::array<std::size_t, 3> edges{};  ///< by Change
    std::size_t nodes = 0;               ///< that are there in both graphs, and of which this alone changed
};

struct Diff {
    std::vector<NodeChanges> nodes;  ///< by kind and change; empty ones are left out
    std::vector<EdgeChanges> edges;  ///< by relation and change; empty ones are left out
    MentionChanges mentions;

    [[nodiscard]] bool empty() const;
};

struct DiffOptions {
    std::size_t limit = 50;  ///< lines of each list; 0 for all
    bool mentions = false;   ///< list what articles mention too
};

/// What is not the same in `before` and `after`. Both are read once from beginning to end, side by side on two threads,
/// and what differs is looked up afterwards: memory grows with the differences, not with the graphs. Keys of nodes are
/// not compared, as ids stand for them. Throws what the sources throw.
Diff diff(const GraphSource& before, const GraphSource& after, const DiffOptions& options = {});
Diff diff(const Snapshot& before, const Snapshot& after, const DiffOptions& options = {});

}  // namespace soichi
