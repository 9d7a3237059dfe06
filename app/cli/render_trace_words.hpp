#pragma once

#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "query/trace/trace.hpp"

namespace soichi::cli {

/// Why the tree ends at a line, in brackets: "[no further evidence in this collection]"; empty where it goes on or
/// needs no reason. `above`: where a line is shown elsewhere, its branches came before it.
std::string end_note(const TraceLine& line, bool above, const Session& session);

/// Why a line is there although it is not known to be in the place and the period; empty for one inside and for a root.
std::string fit_note(const TraceLine& line, const Session& session);

/// "Quyết định 7/QĐ-UBND of 2018-03-01", "Kế hoạch 3/KH-UBND (2016)".
std::string dated_name(const std::string& label, const std::string& date, const Session& session);

/// The later directive of a remark, with its date.
std::string remark_name(const TraceRemark& remark, const Session& session);

/// " (and 2 more pieces of evidence)"; empty for none.
std::string more_note(std::size_t more, const Session& session);

/// "replaced by Quyết định 7/QĐ-UBND of 2018-03-01".
std::string remark_phrase(const TraceRemark& remark, const Session& session);

/// The limits that were reached, and what the others left out: a sentence each.
std::vector<std::string> limit_sentences(const Trace& trace, const TraceOptions& options, const Session& session);

/// The limits that were asked for: "at most 6 hops", "only in tỉnh Trà Vinh" …
std::vector<std::string> limit_phrases(const Trace& trace, const TraceOptions& options, const Session& session);

/// The roots' names, with commas between.
std::string root_names(const Trace& trace);

/// "What is driven by Chỉ thị 16/CT-TTg, where, and who carries it out?"
std::string trace_question(const Trace& trace, const TraceOptions& options, const Session& session);

}  // namespace soichi::cli
