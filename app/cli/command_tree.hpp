#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace soichi::cli {

/// What stands after an option or in an argument's place, as far as a shell can help with it.
enum class Takes : std::uint8_t {
    nothing,  ///< a flag
    words,    ///< what only the user knows
    choice,   ///< one of `choices`
    file,
    folder,
    verb,  ///< a verb's name
};

/// An option, or an argument that is known by its place.
struct TreeOption {
    std::vector<std::string> names;  ///< with their dashes, as the program lists them; of an argument its only name
    std::string value;               ///< what help calls the value, "" for a flag and for most arguments
    std::string about;
    Takes takes = Takes::nothing;
    std::vector<std::string> choices;
    bool required = false;
    bool several = false;  ///< more than one value may follow
};

/// A verb, or the program itself before any verb.
struct TreeVerb {
    std::string name;
    std::string about;
    std::string footer;  ///< what help ends with: a verb's examples with their title
    std::vector<TreeOption> arguments;
    std::vector<TreeOption> options;
};

/// The command line as plain values, for what is generated from it: manual pages, completion, complaints.
struct CommandTree {
    TreeVerb program;
    std::vector<TreeVerb> verbs;  ///< in the order of help, hidden ones left out
};

/// What the program takes, read from the parser itself. An option's choices are the words of its help that its checks
/// let pass, or those of a value name such as "vi|en".
CommandTree command_tree(CLI::App& app);

/// The option's or argument's part of that.
TreeOption tree_option(CLI::Option& option);

}  // namespace soichi::cli
