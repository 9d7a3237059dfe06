#include "app/cli/command_tree.hpp"

#include <algorithm>

namespace soichi::cli {

namespace {

bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool in_word(char c)
{
    return is_lower(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// The words of lower-case ASCII that stand in `text`, each once.
std::vector<std::string> plain_words(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto* const end = std::find_if_not(text.data() + at, text.data() + text.size(), in_word);
        const auto word = text.substr(at, static_cast<std::size_t>(end - text.data()) - at);
        at += word.size() + 1;
        if (!word.empty() && is_lower(word.front()) && std::find(words.begin(), words.end(), word) == words.end()) {
            words.push_back(word);
        }
    }
    return words;
}

/// The checks that every value of the option has to pass.
std::vector<const CLI::Validator*> checks_of(CLI::Option& option)
{
    std::vector<const CLI::Validator*> checks;
    try {
        for (int i = 0;; ++i) {
            checks.push_back(option.get_validator(i));
        }
    } catch (const CLI::OptionNotFound&) {  // the parser tells in no other way how many there are
        return checks;
    }
}

bool passes(const std::vector<const CLI::Validator*>& checks, std::string value)
{
    return std::all_of(checks.begin(), checks.end(),
                       [&value](const CLI::Validator* check) { return (*check)(value).empty(); });
}

std::vector<std::string> choices_of(CLI::Option& option)
{
    const auto type = option.get_type_name();
    const bool listed = type.find('|') != std::string::npos &&
                        std::all_of(type.begin(), type.end(), [](char c) { return in_word(c) || c == '|'; });
    if (listed) {
        return plain_words(type);
    }
    const auto checks = checks_of(option);
    if (checks.empty() || passes(checks, "?")) {
        return {};
    }
    auto words = plain_words(option.get_description());
    std::erase_if(words, [&checks](const std::string& word) { return !passes(checks, word); });
    return words;
}

Takes taken_by(const TreeOption& option, bool flag)
{
    if (flag) {
        return Takes::nothing;
    }
    if (!option.choices.empty()) {
        return Takes::choice;
    }
    const auto& name = option.names.front();
    if (option.value.compare(0, 4, "FILE") == 0 || name == "path" || name == "file") {
        return Takes::file;
    }
    return option.value == "DIR" ? Takes::folder : name == "verb" ? Takes::verb : Takes::words;
}

bool shown(const CLI::Option* option)
{
    return !option->get_group().empty();
}

TreeVerb tree_verb(CLI::App& app)
{
    TreeVerb verb{app.get_name(), app.get_description(), app.get_footer(), {}, {}};
    for (auto* const option : app.get_options([](const CLI::Option* each) { return shown(each); })) {
        (option->get_positional() ? verb.arguments : verb.options).push_back(tree_option(*option));
    }
    return verb;
}

}  // namespace

TreeOption tree_option(CLI::Option& option)
{
    TreeOption made;
    for (const auto& name : option.get_snames()) {
        made.names.push_back("-" + name);
    }
    for (const auto& name : option.get_lnames()) {
        made.names.push_back("--" + name);
    }
    if (option.get_positional()) {
        made.names = {option.get_name()};
    }
    const bool flag = option.get_items_expected_max() == 0;
    const auto type = option.get_type_name();
    const bool unnamed = type == "TEXT" || type == "UINT" || type == "BOOLEAN";
    made.value = flag || unnamed ? std::string{} : type;
    made.about = option.get_description();
    made.choices = flag ? std::vector<std::string>{} : choices_of(option);
    made.required = option.get_required();
    made.several = option.get_items_expected_max() > 1;
    made.takes = taken_by(made, flag);
    return made;
}

CommandTree command_tree(CLI::App& app)
{
    CommandTree tree{tree_verb(app), {}};
    for (auto* const verb : app.get_subcommands([](CLI::App*) { return true; })) {
        if (!verb->get_group().empty()) {
            tree.verbs.push_back(tree_verb(*verb));
        }
    }
    return tree;
}

}  // namespace soichi::cli
