#pragma once

#include <ostream>
#include <string_view>
#include <vector>

#include "app/cli/render_parts.hpp"
#include "query/coverage/stale_parents.hpp"

namespace soichi::cli {

/// What replaced or repealed a directive, below its line, with the evidence.
void write_overtaking(std::ostream& out, const Session& session, const Style& style, const Overtaking& overtaking,
                      Quoted& quoted);

/// The note below a plan that its parent was overtaken, with the evidence where that does not stand above.
void write_overtaken(std::ostream& out, const Session& session, const Style& style, const OvertakenParent& parent,
                     std::string_view prefix, bool with_proof, Quoted& quoted);

/// Each directive that was overtaken with the plans that implement it, at most Session::limit of them; how many at the
/// end.
void write_stale_parents(std::ostream& out, const Session& session, const std::vector<StaleParent>& found);

}  // namespace soichi::cli
