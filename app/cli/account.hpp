#pragma once

#include <string>
#include <vector>

#include "app/cli/outcome.hpp"
#include "app/cli/session.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

/// One line on standard error about what became of what was read, unless the user wants quiet; then what was rejected.
void write_account(const Session& session, const ImportReport& report, const std::string& account);

/// The account of articles that went into a store.
std::string account_of_store(const Session& session, const ImportReport& report);

/// How reading `paths` ended: stopped by a signal, without anything that could be read (`nothing` says so, with the
/// paths), with something rejected, or well.
Outcome outcome_of(const Session& session, const ImportReport& report, Message nothing,
                   const std::vector<std::string>& paths);

/// Nothing is made for paths that are all mistyped: throws InputError where none is there. "-" always is.
void refuse_missing(const Session& session, const std::vector<std::string>& paths);

}  // namespace soichi::cli
