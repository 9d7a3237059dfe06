#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "query/links/links.hpp"

namespace soichi::cli {

/// The node, then a section for each relation with its days, articles and the best quote, then the colleagues and
/// joint appearances of an official.
void write_links(std::ostream& out, const Session& session, const Links& links);

/// The sections and people alone.
void write_sections(std::ostream& out, const Session& session, const Links& links);

}  // namespace soichi::cli
