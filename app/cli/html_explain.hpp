#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/show/explain.hpp"

namespace soichi::cli {

/// The explanation as one page of HTML that is well-formed XML too. It asks for nothing from anywhere: no script, no
/// font, no picture; colours are light or dark as the reader's system is. Claims and doubts lead to their words.
void write_html(std::ostream& out, const Session& session, const Explanation& explanation);

}  // namespace soichi::cli
