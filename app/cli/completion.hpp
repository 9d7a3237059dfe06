#pragma once

#include <array>
#include <string>
#include <string_view>

#include "app/cli/command_tree.hpp"

namespace soichi::cli {

/// The script by which a shell completes the command line of `tree`. It runs nothing: all it knows stands in it, so
/// descriptions are in the language of the tree.
std::string bash_completion(const CommandTree& tree);
std::string zsh_completion(const CommandTree& tree);
std::string fish_completion(const CommandTree& tree);

struct CompletedShell {
    std::string_view name;
    std::string (*script)(const CommandTree& tree);
};

inline constexpr std::array completed_shells{
    CompletedShell{"bash", bash_completion},
    CompletedShell{"zsh", zsh_completion},
    CompletedShell{"fish", fish_completion},
};

}  // namespace soichi::cli
