#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/store/snapshot.hpp"
#include "query/describe.hpp"

namespace soichi {

enum class Importance : std::uint8_t {
    page_rank,    ///< what many lead to: edges are followed as their arrows point
    betweenness,  ///< what connects others: edges are walked both ways
    degree,       ///< what has the most edges
};

struct RankOptions {
    Importance by = Importance::page_rank;
    std::vector<Kind> kinds = {};          ///< list only these; all where empty. The whole graph counts all the same
    std::vector<Relation> relations = {};  ///< only these; where empty all but mentions, publishes, part_of, succeeds,
                                           ///< and for page rank coordinates_with
    std::size_t samples = 1000;  ///< for betweenness: nodes that paths begin at; 0 for all
    std::size_t limit = 50;      ///< lines; 0 for all
};

struct RankLine {
    NodeLine node;
    double score = 0;
};

/// The most important nodes.
struct Ranking {
    std::vector<RankLine> lines;  ///< by score, then id
    std::size_t more = 0;         ///< nodes of the kinds that were left out
    std::size_t nodes = 0;        ///< of the graph that was looked at: those that have such an edge
    std::size_t edges = 0;
    bool sampled = false;  ///< scores are estimates
};

/// Scores are those of importance.hpp. Reads all edges of the relations into memory: about 10 bytes an edge and 18 a
/// node.
Ranking rank(const Snapshot& snapshot, const RankOptions& options = {});

enum class Grouping : std::uint8_t {
    components,   ///< what is connected at all
    communities,  ///< what is connected more closely than chance would have it
};

struct GroupOptions {
    Grouping by = Grouping::components;
    std::vector<Kind> kinds = {};          ///< list only these
    std::vector<Relation> relations = {};  ///< as in RankOptions
    std::size_t members = 5;               ///< listed of each group; 0 for all
    std::size_t limit = 50;                ///< groups; 0 for all
};

struct NodeGroup {
    std::size_t size = 0;           ///< nodes, of all kinds
    std::vector<NodeLine> members;  ///< of the kinds that are listed: those with the most edges, then by id
    std::size_t more = 0;           ///< of these kinds
};

struct Grouped {
    std::vector<NodeGroup> groups;  ///< largest first
    std::size_t more = 0;           ///< groups that were left out
    std::size_t nodes = 0;
    std::size_t edges = 0;
    double modularity = 0;  ///< see groups.hpp
};

Grouped group(const Snapshot& snapshot, const GroupOptions& options = {});

}  // namespace soichi
