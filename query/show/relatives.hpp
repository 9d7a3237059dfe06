#pragma once

#include <string>
#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// An article that shares most of its words with another one.
struct NearDuplicate {
    NodeId article;
    double resemblance = 0;  ///< estimated share of runs of words in common, at least near_duplicate_from
    auto operator<=>(const NearDuplicate&) const = default;
};

/// The near duplicates of `article` among those that speak, by id. Found anew each time that somebody asks, so that an
/// article that comes or goes changes nothing but itself.
std::vector<NearDuplicate> near_duplicates(const Snapshot& snapshot, const Article& article);

/// All versions of the pages that `article` is a version of, with itself, by time; empty where it is the only one.
std::vector<PageVersion> page_history(const Snapshot& snapshot, const Article& article);

}  // namespace soichi
