#pragma once

#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "core/judgements/judgement.hpp"
#include "core/store/snapshot.hpp"
#include "query/describe.hpp"

namespace soichi::cli {

/// The nodes whose names are nearly `typed`, under a line that asks whether they were meant; "" where there are none.
std::string near_names_listed(const Session& session, const Snapshot& snapshot, const std::string& typed,
                              const std::vector<Kind>& kinds);

/// The one node that `typed` names. Throws UsageError where none or several fit; the message lists those.
NodeId pick_node(const Session& session, const Snapshot& snapshot, const std::string& typed,
                 const std::vector<Kind>& kinds = {});

/// The one locality that `typed` names, in the graph or else in the gazetteer ("phường Bắc Kạn, tỉnh Thái Nguyên"; a
/// key names it too). Throws UsageError likewise.
NodeName pick_unit(const Session& session, const Snapshot& snapshot, const std::string& typed);

/// The one article that `typed` names: by id, title or source. Throws UsageError likewise.
NodeId pick_article(const Session& session, const Snapshot& snapshot, const std::string& typed);

/// "Phó Chủ tịch, UBND tỉnh Bắc Kạn": a post of an official, which tells him from another of his name; "" for all else.
std::string post_of(const Snapshot& snapshot, Describer& describer, NodeId official);

/// The same of any kind; where no node has the name, an article by its title or source.
NodeId pick_any(const Session& session, const Snapshot& snapshot, const std::string& typed);

}  // namespace soichi::cli
