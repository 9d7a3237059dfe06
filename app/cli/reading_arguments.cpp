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
        Message holds;
    };
    auto& fields = options.fields;
    for (const auto& [option, name, holds] : {
             Field{"--text-field", &fields.text, Message::import_field_text},
             Field{"--title-field", &fields.title, Message::import_field_title},
             Field{"--date-field", &fields.date, Message::import_field_date},
             Field{"--id-field", &fields.id, Message::import_field_id},
             Field{"--url-field", &fields.url, Message::import_field_url},
             Field{"--publisher-field", &fields.publisher, Message::import_field_publisher},
         }) {
        verb.add_option(option, *name, session.say(Message::import_field, session.say(holds), *name))
            ->type_name("NAME");
    }
    verb.add_option("--since", options.since, session.say(Message::import_since))->type_name("DATE")->check(bad_date);
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
