#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/cli/completion.hpp"

namespace soichi::cli {

namespace {

/// A word in single quotes.
std::string in_quotes(std::string_view text)
{
    std::string safe = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') {
            safe += '\\';
        }
        safe += c == '\n' ? ' ' : c;
    }
    return safe + "'";
}

std::string values_of(const TreeOption& option)
{
    switch (option.takes) {
    case Takes::choice:
        return fmt::format("-a '{}'", fmt::join(option.choices, " "));
    case Takes::file:
        return "-F";
    case Takes::folder:
        return "-a '(__fish_complete_directories)'";
    case Takes::verb:
        return "-a '(soichi_verbs) exit-codes'";
    case Takes::words:
    case Takes::nothing:
        break;
    }
    return "";
}

std::string complete_option(const std::string& where, const TreeOption& option)
{
    auto line = "complete -c soichi " + where;
    for (const auto& name : option.names) {
        const bool is_long = name.compare(0, 2, "--") == 0;
        line += is_long ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (option.takes != Takes::nothing) {
        line += std::string{option.takes == Takes::file ? " -r " : " -x "} + values_of(option);
    }
    return line + " -d " + in_quotes(option.about) + "\n";
}

std::string complete_arguments(const TreeVerb& verb)
{
    std::string lines;
    for (std::size_t i = 0; i < verb.arguments.size(); ++i) {
        const auto& argument = verb.arguments[i];
        const auto values = values_of(argument);
        if (!values.empty()) {
            const auto place = argument.several ? std::string{} : fmt::format(" {}", i);
            lines += fmt::format("complete -c soichi -n 'soichi_after {}{}' {}\n", verb.name, place, values);
        }
    }
    return lines;
}

/// Every option that takes the next word, of any verb.
std::string flags_with_value(const CommandTree& tree)
{
    std::set<std::string> flags;
    const auto note = [&flags](const TreeVerb& verb) {
        for (const auto& option : verb.options) {
            if (option.takes != Takes::nothing) {
                flags.insert(option.names.begin(), option.names.end());
            }
        }
    };
    note(tree.program);
    std::for_each(tree.verbs.begin(), tree.verbs.end(), note);
    return fmt::format("{}", fmt::join(flags, " "));
}

// An option of one verb that takes a value takes one in all of them, so that one list will do.
constexpr std::string_view functions = R"(
# The words before the cursor that are no options and no options' values: the verb and its arguments.
function soichi_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word $soichi_flags_with_value
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function soichi_before_verb
    test (count (soichi_words)) = 0
end

# soichi_after VERB [N]: are we after VERB, with N arguments before the cursor?
function soichi_after
    set -l words (soichi_words)
    test "$words[1]" = $argv[1]; and begin
        test (count $argv) = 1; or test (count $words) = (math $argv[2] + 1)
    end
end

complete -c soichi -f
)";

}  // namespace

std::string fish_completion(const CommandTree& tree)
{
    std::string names;
    std::string lines;
    for (const auto& option : tree.program.options) {
        lines += complete_option("-n soichi_before_verb", option);
    }
    for (const auto& verb : tree.verbs) {
        names += " " + verb.name;
        lines += fmt::format("complete -c soichi -n soichi_before_verb -a {} -d {}\n", verb.name, in_quotes(verb.about));
        for (const auto& option : verb.options) {
            lines += complete_option("-n 'soichi_after " + verb.name + "'", option);
        }
        lines += complete_arguments(verb);
    }
    return "# Completion of soichi for fish, made by `soichi completion fish`.\n\nset -g soichi_flags_with_value " +
           flags_with_value(tree) + "\n\nfunction soichi_verbs\n    printf '%s\\n'" + names + "\nend\n" +
           std::string{functions} + lines;
}

}  // namespace soichi::cli
