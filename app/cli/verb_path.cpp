#include "app/cli/as_of.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_path.hpp"
#include "app/cli/verb.hpp"
#include "query/path.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string from;
    std::string to;
    PathOptions options;
};

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    const auto from = pick_node(session, snapshot, arguments.from);
    const auto to = pick_node(session, snapshot, arguments.to);
    const auto found = shortest_path(snapshot, from, to, arguments.options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, arguments.options);
    } else {
        write_path(output.stream(), session, found, arguments.options);
    }
    output.finish();
    return found.found ? Outcome::done : Outcome::empty_answer;
}

}  // namespace

void add_path(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "path", Message::path_about, Message::path_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("from", arguments->from, session.say(Message::path_from))->required();
    verb->add_option("to", arguments->to, session.say(Message::path_to))->required();
    verb->add_flag("--articles", arguments->options.with_articles, session.say(Message::path_articles));
    verb->add_option("--max-nodes", arguments->options.max_nodes, session.say(Message::path_max_nodes))
        ->type_name("N")
        ->check(CLI::Validator(CLI::PositiveNumber).description(""));
    finish_verb(*verb, session, {.fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
