#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/show/explain.hpp"

namespace soichi::cli {

/// The article with its mentions coloured by kind (in brackets where there are no colours), its claims and its doubts.
void write_explanation(std::ostream& out, const Session& session, const Explanation& explanation);

}  // namespace soichi::cli
