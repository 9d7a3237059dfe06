#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "core/model/relation.hpp"
#include "query/links/period.hpp"

namespace soichi::cli {

/// Which edges somebody asks for: of some relations, in a period.
struct AskedEdges {
    std::vector<std::string> types;
    std::string from;
    std::string to;
};

/// --type, --from and --to. `asked` must outlive the verb.
void add_edge_options(CLI::App& verb, const Session& session, AskedEdges& asked);

/// What was typed as it is meant. Throw UsageError for an unknown relation, and for a period that ends before it
/// begins.
std::vector<Relation> relations_of(const Session& session, const AskedEdges& asked);
Period period_of(const Session& session, const AskedEdges& asked);

}  // namespace soichi::cli
