#include "app/cli/command_line.hpp"

#include <cstdlib>

#include "app/cli/nearest.hpp"
#include "core/store/format.hpp"

namespace soichi::cli {

namespace {

std::string variable(const char* name)
{
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

std::vector<std::string> verb_names(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(verb->get_name());
    }
    return names;
}

std::string complaint_about_verb(const Session& session, const CLI::App& app, const std::string& typed)
{
    const auto meant = nearest(typed, verb_names(app));
    return session.say(Message::unknown_verb, typed) + (meant ? session.say(Message::nearest_verb, *meant) : "");
}

std::string without(std::string text, std::string_view ending)
{
    const auto at = text.rfind(ending);
    return at == std::string::npos ? text : text.substr(0, at);
}

std::string what_is_wrong(const Session& session, const CLI::App& app, const CLI::ParseError& error)
{
    const bool no_verb = app.get_subcommands().empty();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        const auto extras = app.remaining(true);
        const auto first = extras.empty() ? std::string{"?"} : extras.front();
        const bool option = first.compare(0, 1, "-") == 0;
        return no_verb && !option ? complaint_about_verb(session, app, first)
                                  : session.say(Message::extra_argument, first);
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return session.say(Message::missing_argument, without(error.what(), " is required"));
    }
    return session.say(Message::bad_value, error.what());
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
    auto& [app, session, task] = program;
    set_wording(app, session);
    app.name("soichi");
    app.require_subcommand(0, 1);  // or else a name that is a verb's too ("find path") would count as one
    app.description(session.say(Message::program));
    app.footer(session.say(Message::program_footer));
    app.set_version_flag("--version", fmt::format("soichi {}\nstore format {}", SOICHI_VERSION, format_version),
                         session.say(Message::help_version));
    const auto from_environment = variable("SOICHI_DB");
    session.db = from_environment.empty() ? "soichi.db" : from_environment;
    add_shared_options(app, session);
    for (const auto add :
         {add_import,
          add_trace,
          add_coverage,
          add_links,
          add_path,
          add_find,
          add_show,
          add_doubts,
          add_explain,
          add_export,
          add_eval,
          add_rank,
          add_stats,
          add_judging,
          add_judgements,
          add_review,
          add_remove,
          add_update,
          add_extract,
          add_load,
          add_timeline,
          add_diff}) {
        add(program);
    }
}

std::string complaint(const Session& session, const CLI::App& app, const CLI::ParseError& error)
{
    const auto asked = app.get_subcommands();
    const auto text = session.say(Message::error_prefix, what_is_wrong(session, app, error));
    const auto help = asked.empty() ? std::string{"soichi --help"} : "soichi " + asked.front()->get_name() + " --help";
    return text + "\n" + session.say(Message::see_help, help) + "\n";
}

}  // namespace soichi::cli
