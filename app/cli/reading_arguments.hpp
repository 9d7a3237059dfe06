#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

/// What import and extract are told about their input.
struct ReadingArguments {
    std::vector<std::string> paths;
    ImportOptions options;
};

/// The options of a verb that reads articles. `arguments` must outlive the verb.
void add_reading_options(CLI::App& verb, const Session& session, ReadingArguments& arguments);

/// What was typed as it is meant.
ImportOptions options_of(const ReadingArguments& arguments);

}  // namespace soichi::cli
