#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "core/store/snapshot.hpp"
#include "query/review/candidates.hpp"

namespace soichi {

/// Where and as what an official was seen.
struct Career {
    std::set<std::pair<std::string, NodeId>> posts;  ///< title and body
    std::set<NodeId> bodies;
    std::set<const Unit*> provinces;  ///< of the bodies; central ones have none
    std::string first;                ///< days on which the posts were seen first and last; "" where no day is known
    std::string last;
};

Career career_of(const Snapshot& snapshot, NodeId official);

/// What two careers say of whether they are one person's.
std::vector<Clue> compare(const Career& a, const Career& b);

/// The province that the unit in an agency's key lies in, or nullptr.
const Unit* province_of_agency(const Node& agency);

}  // namespace soichi
