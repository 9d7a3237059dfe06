#pragma once

#include <ostream>

#include "app/cli/session.hpp"
#include "core/store/snapshot.hpp"
#include "query/show/show.hpp"

namespace soichi::cli {

void write_node(std::ostream& out, const Session& session, const NodeSheet& sheet);
void write_edge(std::ostream& out, const Session& session, const EdgeSheet& sheet);
void write_article(std::ostream& out, const Session& session, const ArticleSheet& sheet);
void write_stats(std::ostream& out, const Session& session, const StoreCounts& counts, const std::string& rules);

}  // namespace soichi::cli
