#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "query/describe.hpp"

namespace soichi::cli {

/// One hit of a search.
struct Hit {
    NodeLine node;
    std::size_t articles = 0;  ///< that name it
    std::string post = {};     ///< of an official, for people: see post_of()
};

/// A line for each hit: what it is, how many articles name it, its id.
void write_hits(std::ostream& out, const Session& session, const std::vector<Hit>& hits, std::size_t more);

}  // namespace soichi::cli
