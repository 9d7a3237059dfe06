#pragma once

#include <string>
#include <vector>

#include "app/cli/render_find.hpp"
#include "importers/import.hpp"
#include "query/diff/diff.hpp"
#include "query/links/links.hpp"
#include "query/paths/path.hpp"
#include "query/rank/rank.hpp"
#include "query/review/doubts.hpp"
#include "query/show/explain.hpp"
#include "query/show/show.hpp"
#include "query/timeline/timeline.hpp"
#include "query/trace/trace.hpp"

namespace soichi::cli {

// One JSON document for each answer, ending with a line break. Keys are never renamed within a schema's version.

std::string json_of(const Trace& trace, const TraceOptions& options);
std::string json_of(const Links& links);
std::string json_of(const Timeline& timeline, const TimelineOptions& options);
std::string json_of(const Diff& diff, const std::string& before, const std::string& after);
std::string json_of(const Paths& found, const PathOptions& options);
std::string json_of(const Ranking& ranking, const RankOptions& options);
std::string json_of(const Grouped& grouped, const GroupOptions& options);
std::string json_of(const std::vector<Hit>& hits, std::size_t more);
std::string json_of(const NodeSheet& sheet);
std::string json_of(const EdgeSheet& sheet);
std::string json_of(const ArticleSheet& sheet);
std::string json_of(const Explanation& explanation);
std::string json_of(const DoubtList& list);
std::string json_of(const StoreCounts& counts, const std::string& rules);
std::string json_of(const ImportReport& report, bool finished);
std::string json_of(const UpdateReport& report);

}  // namespace soichi::cli
