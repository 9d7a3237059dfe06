#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/cli/completion.hpp"

namespace soichi::cli {

namespace {

/// What the script does where such a value is to be completed; empty for a flag, after which there is none.
std::string action_for(const TreeOption& option)
{
    switch (option.takes) {
    case Takes::choice:
        return fmt::format("_soichi_words {}", fmt::join(option.choices, " "));
    case Takes::file:
        return "_soichi_paths -f";
    case Takes::folder:
        return "_soichi_paths -d";
    case Takes::verb:
        return "_soichi_words $verbs exit-codes";
    case Takes::words:
        return ":";
    case Takes::nothing:
        break;
    }
    return {};
}

/// Patterns of "verb option", by what is done there. An option that means the same everywhere stands once.
std::map<std::string, std::vector<std::string>> values_of(const CommandTree& tree)
{
    std::map<std::string, std::map<std::string, std::vector<std::string>>> verbs_by_option;
    const auto note = [&](const TreeVerb& verb, const std::string& name) {
        for (const auto& option : verb.options) {
            for (const auto& flag : option.names) {
                verbs_by_option[flag][action_for(option)].push_back(name);
            }
        }
    };
    note(tree.program, "");
    for (const auto& verb : tree.verbs) {
        note(verb, verb.name);
    }
    std::map<std::string, std::vector<std::string>> patterns;
    for (const auto& [flag, actions] : verbs_by_option) {
        for (const auto& [action, verbs] : actions) {
            if (actions.size() == 1) {
                patterns[action].push_back("*' " + flag + "'");
                continue;
            }
            for (const auto& verb : verbs) {
                patterns[action].push_back(fmt::format("'{} {}'", verb, flag));
            }
        }
    }
    patterns.erase("");
    return patterns;
}

std::string names_of(const TreeVerb& verb)
{
    std::string names;
    for (const auto& option : verb.options) {
        names += fmt::format("{}{}", names.empty() ? "" : " ", fmt::join(option.names, " "));
    }
    return names;
}

/// Patterns of "verb n", where n arguments stand before the word.
std::string arguments_of(const TreeVerb& verb)
{
    std::string lines;
    for (std::size_t i = 0; i < verb.arguments.size(); ++i) {
        const auto& argument = verb.arguments[i];
        const auto pattern = argument.several ? fmt::format("'{} '*", verb.name) : fmt::format("'{} {}'", verb.name, i);
        lines += fmt::format("    {}) {} ;;\n", pattern, action_for(argument));
    }
    return lines;
}

constexpr std::string_view beginning = R"(# Completion of soichi for bash, made by `soichi completion bash`.

_soichi_words() {
    local IFS=$' \t\n'
    COMPREPLY=($(compgen -W "$*" -- "$word"))
}

_soichi_paths() {
    local IFS=$'\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen "$1" -- "$word"))
}

_soichi_takes_value() {
    case "$verb $1" in
)";

// bash splits --lang=vi at the sign
constexpr std::string_view middle = R"(
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb= flag= at arguments=0
    [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $word == = ]] && word=
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; at++)); do
        if [[ ${COMP_WORDS[at]} == -* ]]; then
            flag=${COMP_WORDS[at]}
            [[ ${COMP_WORDS[at + 1]} == = ]] && ((at++))
            _soichi_takes_value "$flag" && ((at++))
        elif [[ -z $verb ]]; then
            verb=${COMP_WORDS[at]}
        else
            ((arguments++))
        fi
    done
    case "$verb $before" in
)";

}  // namespace

std::string bash_completion(const CommandTree& tree)
{
    std::string verbs;
    std::string options = fmt::format("        '') _soichi_words {} ;;\n", names_of(tree.program));
    std::string arguments = "    ' '*) _soichi_words $verbs ;;\n";
    for (const auto& verb : tree.verbs) {
        verbs += (verbs.empty() ? "" : " ") + verb.name;
        options += fmt::format("        {}) _soichi_words {} ;;\n", verb.name, names_of(verb));
        arguments += arguments_of(verb);
    }
    auto script = std::string{beginning};
    std::string values;
    for (const auto& [action, patterns] : values_of(tree)) {
        script += fmt::format("    {}) return 0 ;;\n", fmt::join(patterns, " | "));
        values += fmt::format("    {}) {}; return ;;\n", fmt::join(patterns, " | "), action);
    }
    script += "    esac\n    return 1\n}\n\n_soichi() {\n    local verbs='" + verbs + "'";
    script +=
        std::string{middle} + values + "    esac\n    if [[ $word == -* ]]; then\n        case $verb in\n" + options;
    script += "        esac\n        return\n    fi\n    case \"$verb $arguments\" in\n" + arguments;
    return script + "    esac\n}\n\ncomplete -F _soichi soichi\n";
}

}  // namespace soichi::cli
