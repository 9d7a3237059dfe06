#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/links/period.hpp"
#include "query/links/tenure.hpp"

namespace soichi {

/// A body in which two officials held positions, at one time as far as is known.
struct SharedPost {
    NamedNode agency;
    std::string title;  ///< of the other one
    EdgeId edge = {};   ///< the other one's HOLDS_POSITION
    HeldPeriod held = {};
    Together together = Together::possibly;
    Proof proof = {};
};

struct Colleague {
    NamedNode official;
    std::vector<SharedPost> posts;           ///< surely held together first; by body and title then
    Together together = Together::possibly;  ///< surely, where one of the posts is
};

/// Who held positions in the same bodies.
struct Colleagues {
    std::vector<Colleague> found;  ///< surely together first, most shared first; then possibly, nearest in time first
    std::size_t more = 0;          ///< how many of these were left out
    std::size_t apart = 0;         ///< officials of these bodies who held no position there at the same time
    std::size_t unread = 0;        ///< positions in these bodies beyond ColleagueOptions::max_posts, not looked at
};

struct ColleagueOptions {
    std::size_t limit = 50;         ///< 0 for all
    std::size_t max_posts = 5'000;  ///< looked at, over all bodies
    Period period = {};             ///< in which the positions may have been held
};

/// The colleagues of `official`. Positions are compared as intervals of days: where the days between which articles
/// speak of both overlap, they surely were together; where only an unknown end lets them, possibly. Cost grows with the
/// positions in the bodies.
Colleagues colleagues(const Snapshot& snapshot, NodeId official, const ColleagueOptions& options = {});

}  // namespace soichi
