#include "app/cli/verb.hpp"

#include <map>

#include "app/cli/as_of.hpp"

namespace soichi::cli {

namespace {

/// An option whose values are names of an enumeration.
template <class Value>
void add_choice(CLI::App& app, const std::string& flag, Value& value, const std::map<std::string, Value>& names,
                const std::string& about, const std::string& shown)
{
    app.add_option_function<std::string>(
           flag, [&value, names](const std::string& name) { value = names.at(name); }, about)
        ->type_name(shown)
        ->check([names](const std::string& name) { return names.count(name) != 0 ? std::string{} : name; });
}

}  // namespace

void add_shared_options(CLI::App& app, Session& session)
{
    app.add_option("--db", session.db, session.say(Message::help_db))->type_name("DIR");
    app.add_option("--data", session.data, session.say(Message::help_data))->type_name("DIR");
    add_choice<Language>(app, "--lang", session.language, {{"vi", Language::vietnamese}, {"en", Language::english}},
                         session.say(Message::help_lang), "vi|en");
    add_choice<ProgressMode>(
        app, "--progress", session.progress,
        {{"auto", ProgressMode::automatic}, {"json", ProgressMode::json}, {"none", ProgressMode::none}},
        session.say(Message::help_progress), "auto|json|none");
    add_choice<ColourMode>(
        app, "--color", session.colour,
        {{"auto", ColourMode::automatic}, {"always", ColourMode::always}, {"never", ColourMode::never}},
        session.say(Message::help_color), "auto|always|never");
    app.add_flag("-q,--quiet", session.quiet, session.say(Message::help_quiet));
    app.set_help_flag("-h,--help", session.say(Message::help_help));
}

CLI::App* add_verb(const Program& program, const std::string& name, Message about, Message examples)
{
    auto& session = program.session;
    auto* const verb = program.app.add_subcommand(name, session.say(about));
    verb->footer(session.say(Message::examples) + "\n" + session.say(examples));
    verb->group(session.say(Message::verbs));
    verb->set_help_flag();
    return verb;
}

void finish_verb(CLI::App& verb, Session& session, const AnswerOptions& options)
{
    verb.add_flag("--json", session.json, session.say(Message::help_json));
    verb.add_option("-o,--output", session.output, session.say(Message::help_output))->type_name("FILE");
    if (options.limit) {
        verb.add_option("--limit", session.limit, session.say(Message::help_limit))
            ->type_name("N")
            ->check(CLI::Validator(CLI::NonNegativeNumber).description(""));
    }
    if (options.fail_empty) {
        verb.add_flag("--fail-empty", session.fail_empty, session.say(Message::help_fail_empty));
    }
    if (options.as_of) {
        verb.add_option("--as-of", session.as_of, session.say(Message::help_as_of))->type_name("DATE")->check(bad_date);
    }
    add_shared_options(verb, session);
}

}  // namespace soichi::cli
