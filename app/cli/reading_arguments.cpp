#include "app/cli/reading_arguments.hpp"

#include "app/cli/as_of.hpp"

namespace soichi::cli {

void add_reading_options(CLI::App& verb, const Session& session, ReadingArguments& arguments)
{
    auto& options = arguments.options;
    const auto positive = CLI::Validator(CLI::PositiveNumber).description("");
    verb.add_option("path", arguments.paths, session.say(Message::import_paths))->required();
    struct Field {
        const char* option;
        std::string* name;
    };
    for (const auto& [option, name] :
         {Field{"--text-field", &options.fields.text}, Field{"--title-field", &options.fields.title},
          Field{"--date-field", &options.fields.date}, Field{"--id-field", &options.fields.id},
          Field{"--url-field", &options.fields.url}, Field{"--publisher-field", &options.fields.publisher}}) {
        verb.add_option(option, *name, session.say(Message::import_field, *name))->type_name("NAME");
    }
    verb.add_option("--since", options.since, session.say(Message::import_since))
        ->type_name("DATE")
        ->check([](const std::string& date) { return typed_date(date) ? std::string{} : '"' + date + '"'; });
    verb.add_option("--encoding", options.encoding, session.say(Message::import_encoding))
        ->type_name("NAME")
        ->check([](const std::string& name) { return is_encoding(name) ? std::string{} : '"' + name + '"'; });
    verb.add_option("--max-article", options.max_article, session.say(Message::import_max_article))
        ->type_name("N")
        ->check(positive);
    verb.add_option("--jobs", options.jobs, session.say(Message::import_jobs))->type_name("N")->check(positive);
}

ImportOptions options_of(const ReadingArguments& arguments)
{
    auto options = arguments.options;
    if (const auto since = typed_date(options.since)) {
        options.since = to_string(first_day(*since));
    }
    return options;
}

}  // namespace soichi::cli
