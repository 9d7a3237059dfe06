#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/verb.hpp"

namespace soichi::cli {

/// The language that the command line asks for, else the locale's: help must be in it before the line is parsed.
Language asked_language(const std::vector<std::string>& arguments);

/// The program's name, help, shared options and verbs.
void set_up(const Program& program);

/// One line about what is wrong with the command line, and where help is.
std::string complaint(const Session& session, CLI::App& app, const CLI::ParseError& error);

}  // namespace soichi::cli
