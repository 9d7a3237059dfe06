#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "core/model/relation.hpp"
#include "query/links/period.hpp"

namespace soichi::cli {

/// A period as it is typed.
struct AskedPeriod {
    std::string from;
    std::string to;
};

/// Which edges somebody asks for: of some relations, in a period.
struct AskedEdges {
    std::vector<std::string> types;
    AskedPeriod period;
};

/// --from and --to. `asked` must outlive the verb.
void add_period_options(CLI::App& verb, const Session& session, AskedPeriod& asked);

/// --type, --from and --to. `asked` must outlive the verb.
void add_edge_options(CLI::App& verb, const Session& session, AskedEdges& asked);

/// What was typed as it is meant. Throw UsageError for an unknown relation, and for a period that ends before it
/// begins.
std::vector<Relation> relations_of(const Session& session, const std::vector<std::string>& types);
Period period_of(const Session& session, const AskedPeriod& asked);

}  // namespace soichi::cli
