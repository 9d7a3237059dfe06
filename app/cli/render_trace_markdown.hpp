#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "app/cli/session.hpp"
#include "query/trace/dossier.hpp"

namespace soichi::cli {

/// `text` as Markdown (CommonMark, GitHub) shows it literally, in one line: signs that mean something are escaped,
/// white space becomes single blanks.
std::string markdown_text(std::string_view text);

/// A dossier in Markdown that can be pasted into a report: the question, the cascade as a nested list whose statements
/// have footnotes, what the collection does not say, and the footnotes.
void write_dossier(std::ostream& out, const Session& session, const Trace& trace, const TraceOptions& options,
                   const Dossier& dossier);

}  // namespace soichi::cli
