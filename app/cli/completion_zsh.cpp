#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/cli/completion.hpp"

namespace soichi::cli {

namespace {

/// Text inside the brackets and between the colons of an argument to _arguments, which stands in single quotes.
std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') {
            safe += '\\';
        }
        safe += c == '\'' ? std::string{"'\\''"} : std::string(1, c == '\n' ? ' ' : c);
    }
    return safe;
}

std::string action_for(const TreeOption& option)
{
    switch (option.takes) {
    case Takes::choice:
        return fmt::format("({})", fmt::join(option.choices, " "));
    case Takes::file:
        return "_files";
    case Takes::folder:
        return "_files -/";
    case Takes::verb:
        return "_soichi_verbs";
    case Takes::words:
    case Takes::nothing:
        break;
    }
    return " ";
}

/// What follows the option's name: what it is for, and its value.
std::string description_of(const TreeOption& option)
{
    auto text = "[" + escaped(option.about) + "]";
    if (option.takes != Takes::nothing) {
        text += ":" + escaped(option.value.empty() ? "value" : option.value) + ":" + action_for(option);
    }
    return text;
}

std::string name_with_value(const std::string& name, bool takes_value)
{
    const bool is_long = name.compare(0, 2, "--") == 0;
    return name + (!takes_value ? "" : is_long ? "=" : "+");
}

/// The option as one argument to _arguments for each of its names.
std::string options_of(const TreeVerb& verb, std::string_view indent)
{
    std::string lines;
    for (const auto& option : verb.options) {
        for (const auto& name : option.names) {
            const auto others = option.several ? std::string{"*"} : fmt::format("({})", fmt::join(option.names, " "));
            lines += fmt::format("{}'{}{}{}' \\\n", indent, others,
                                 name_with_value(name, option.takes != Takes::nothing), description_of(option));
        }
    }
    return lines;
}

std::string arguments_of(const TreeVerb& verb, std::string_view indent)
{
    std::string lines;
    for (std::size_t i = 0; i < verb.arguments.size(); ++i) {
        const auto& argument = verb.arguments[i];
        const auto place = argument.several ? std::string{"*"} : std::to_string(i + 1);
        // zsh inserts no option where it could also show a message about an argument.
        const auto action = argument.takes == Takes::words ? std::string{"()"} : action_for(argument);
        lines += fmt::format("{}'{}:{}:{}' \\\n", indent, place, escaped(argument.about), action);
    }
    return lines;
}

constexpr std::string_view beginning = R"(#compdef soichi
# Completion of soichi for zsh, made by `soichi completion zsh`.

_soichi_verbs() {
    local -a verbs
    verbs=(
)";

constexpr std::string_view middle = R"(    )
    _describe -t verbs verb verbs
}

_soichi() {
    local curcontext=$curcontext state line
    typeset -A opt_args
    _arguments -C -S \
)";

constexpr std::string_view branches = R"(        '(-)1:verb:_soichi_verbs' \
        '(-)*::argument:->rest' && return
    [[ $state == rest ]] || return
    case $words[1] in
)";

constexpr std::string_view end = R"(    esac
}

if [[ $funcstack[1] == _soichi ]]; then
    _soichi "$@"
else
    compdef _soichi soichi
fi
)";

}  // namespace

std::string zsh_completion(const CommandTree& tree)
{
    auto script = std::string{beginning};
    std::string cases;
    for (const auto& verb : tree.verbs) {
        script += fmt::format("        '{}:{}'\n", verb.name, escaped(verb.about));
        constexpr std::string_view indent = "            ";
        auto specifications = options_of(verb, indent) + arguments_of(verb, indent);
        specifications.erase(specifications.size() - 3);  // nothing follows the last one
        cases += fmt::format("    {})\n        _arguments -S \\\n{}\n        ;;\n", verb.name, specifications);
    }
    script += std::string{middle} + options_of(tree.program, "        ") + std::string{branches};
    return script + cases + std::string{end};
}

}  // namespace soichi::cli
