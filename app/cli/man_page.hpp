#pragma once

#include <string>

#include "app/cli/command_tree.hpp"
#include "app/cli/session.hpp"

namespace soichi::cli {

/// The manual page of one verb, as roff in UTF-8, in the session's language.
std::string man_page(const Session& session, const CommandTree& tree, const TreeVerb& verb);

/// The page of the program: its verbs, the options that all of them take, exit codes, environment.
std::string man_page(const Session& session, const CommandTree& tree);

}  // namespace soichi::cli
