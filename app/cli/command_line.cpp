#include "app/cli/command_line.hpp"

#include <cstdlib>

#include "app/cli/command_tree.hpp"
#include "app/cli/nearest.hpp"
#include "app/cli/version.hpp"

namespace soichi::cli {

namespace {

std::string variable(const char* name)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): asked before any thread is started
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

void set_wording(CLI::App& app, const Session& session)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", session.say(Message::usage));
    formatter->label("OPTIONS", session.say(Message::options_word));
    formatter->label("Positionals", session.say(Message::arguments));
    formatter->label("SUBCOMMAND", session.say(Message::verb_word));
    for (const auto* type : {"TEXT", "REQUIRED", "UINT"}) {
        formatter->label(type, "");
    }
    app.option_defaults()->group(session.say(Message::options));
}

std::vector<std::string> verb_names(const CommandTree& tree)
{
    std::vector<std::string> names;
    for (const auto& verb : tree.verbs) {
        names.push_back(verb.name);
    }
    return names;
}

/// The verb that was typed, else the program.
CLI::App& asked_verb(CLI::App& app)
{
    const auto asked = app.get_subcommands();
    return asked.empty() ? app : *asked.front();
}

std::vector<std::string> option_names(CLI::App& app)
{
    std::vector<std::string> names;
    for (auto* const option : asked_verb(app).get_options()) {
        const auto made = tree_option(*option);
        names.insert(names.end(), made.names.begin(), made.names.end());
    }
    return names;
}

std::string did_you_mean(const Session& session, const std::optional<std::string>& meant)
{
    return meant ? session.say(Message::nearest_verb, *meant) : std::string{};
}

std::string complaint_about_word(const Session& session, CLI::App& app, const std::string& typed)
{
    if (typed.compare(0, 1, "-") == 0) {
        const auto meant = nearest(typed.substr(0, typed.find('=')), option_names(app));
        return session.say(Message::extra_argument, typed) + (meant ? "." : "") + did_you_mean(session, meant);
    }
    if (app.get_subcommands().empty()) {
        return session.say(Message::unknown_verb, typed) +
               did_you_mean(session, nearest(typed, verb_names(command_tree(app))));
    }
    return session.say(Message::extra_argument, typed);
}

/// The option or argument that `error` is about. The parser tells it in its message only.
CLI::Option* option_of(CLI::App& app, const CLI::ParseError& error)
{
    const std::string_view what = error.what();
    for (auto* const option : asked_verb(app).get_options()) {
        for (const auto& name : {option->get_name(false, true), option->get_name()}) {
            const bool first = !name.empty() && what.compare(0, name.size() + 1, name + ":") == 0;
            const bool last = what.compare(0, 18, "Could not convert:") == 0 && what.find(name + " =") == 19;
            if (first || last) {
                return option;
            }
        }
    }
    return nullptr;
}

std::string complaint_about_value(const Session& session, CLI::App& app, const CLI::ParseError& error)
{
    auto* const option = option_of(app, error);
    if (option == nullptr) {
        return session.say(Message::bad_value, error.what());
    }
    const auto about = tree_option(*option);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr || option->results().empty()) {
        return session.say(Message::values_mismatch, about.names.back(), about.about);
    }
    std::string choices;
    for (const auto& choice : about.choices) {
        choices += (choices.empty() ? "" : ", ") + choice;
    }
    const auto hint = choices.empty() ? about.about : session.say(Message::choose_one, choices);
    return session.say(Message::bad_value_of, option->results().back(), about.names.back(), hint);
}

std::string without(const std::string& text, std::string_view ending)
{
    const auto at = text.rfind(ending);
    return at == std::string::npos ? text : text.substr(0, at);
}

std::string what_is_wrong(const Session& session, CLI::App& app, const CLI::ParseError& error)
{
    const auto extras = app.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return complaint_about_word(session, app, extras.empty() ? std::string{"?"} : extras.front());
    }
    if (!extras.empty() && extras.front().compare(0, 1, "-") == 0) {  // whatever else is missing
        return complaint_about_word(session, app, extras.front());
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return session.say(Message::missing_argument, without(error.what(), " is required"));
    }
    return complaint_about_value(session, app, error);
}

}  // namespace

Language asked_language(const std::vector<std::string>& arguments)
{
    constexpr std::string_view flag = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& argument = arguments[i];
        if (argument == "--") {
            break;
        }
        const bool here = argument.compare(0, flag.size() + 1, "--lang=") == 0;
        const bool next = argument == flag && i + 1 < arguments.size();
        const auto name = here ? argument.substr(flag.size() + 1) : next ? arguments[i + 1] : std::string{};
        if (const auto language = language_named(name)) {
            return *language;
        }
    }
    return language_of_locale(variable);
}

void set_up(const Program& program)
{
    const auto& [app, session, task] = program;
    set_wording(app, session);
    app.name("soichi");
    app.require_subcommand(0, 1);  // or else a name that is a verb's too ("find path") would count as one
    app.description(session.say(Message::program));
    app.footer(session.say(Message::program_footer) + "\n\n" + session.say(Message::examples) + "\n" +
               session.say(Message::program_examples));
    app.set_version_flag("--version", version_text(), session.say(Message::help_version));
    const auto from_environment = variable("SOICHI_DB");
    session.db = from_environment.empty() ? "soichi.db" : from_environment;
    add_shared_options(app, session);
    for (const auto add :
         {add_import, add_trace,      add_coverage, add_timeline, add_links,   add_path, add_rank,       add_find,
          add_show,   add_doubts,     add_explain,  add_export,   add_diff,    add_eval, add_stats,      add_judging,
          add_review, add_judgements, add_remove,   add_update,   add_extract, add_load, add_completion, add_help}) {
        add(program);
    }
}

std::string complaint(const Session& session, CLI::App& app, const CLI::ParseError& error)
{
    const auto asked = app.get_subcommands();
    const auto text = session.say(Message::error_prefix, what_is_wrong(session, app, error));
    const auto help = asked.empty() ? std::string{"soichi --help"} : "soichi " + asked.front()->get_name() + " --help";
    return text + "\n" + session.say(Message::see_help, help) + "\n";
}

}  // namespace soichi::cli
