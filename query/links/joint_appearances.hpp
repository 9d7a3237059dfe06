#pragma once

#include <cstddef>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/links/period.hpp"

namespace soichi {

/// Another official who is named in the same articles.
struct JointAppearance {
    NamedNode official;
    std::vector<NodeId> articles;  ///< that name both; by date, then id
    DateRange seen = {};           ///< of the articles
    Proof proof = {};              ///< where the first of them names the other one; more: the further articles
};

struct JointAppearances {
    std::vector<JointAppearance> found;  ///< most articles in common first, then by name and id
    std::size_t more = 0;                ///< officials left out
    std::size_t articles = 0;            ///< that name the asked official
    std::size_t looked_at = 0;           ///< of them; fewer where there are more than JointOptions::max_articles
};

struct JointOptions {
    std::size_t limit = 50;            ///< officials; 0 for all
    std::size_t max_articles = 2'000;  ///< looked at: those of the least ids
    Period period = {};                ///< in which the articles are dated; undated ones count
};

/// The officials whom articles name together with `official`. Being named in one article says nothing of having met.
/// Cost: one read for each article looked at, and one for each official whose rank depends on the name.
JointAppearances joint_appearances(const Snapshot& snapshot, NodeId official, const JointOptions& options = {});

}  // namespace soichi
