#include "app/cli/as_of.hpp"
#include "app/cli/asked_edges.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_path.hpp"
#include "app/cli/verb.hpp"
#include "query/paths/path.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string first;
    std::string last;
    AskedEdges edges;
    PathOptions options;
};

Outcome run(const Session& session, const Arguments& arguments)
{
    auto options = arguments.options;
    options.only = relations_of(session, arguments.edges.types);
    options.period = period_of(session, arguments.edges.period);
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    const auto first = pick_node(session, snapshot, arguments.first);
    const auto last = pick_node(session, snapshot, arguments.last);
    const auto found = shortest_paths(snapshot, first, last, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, options);
    } else {
        write_paths(output.stream(), session, found, options);
    }
    output.finish();
    return found.paths.empty() ? Outcome::empty_answer : Outcome::done;
}

void add_limits(CLI::App& verb, const Session& session, PathOptions& options)
{
    const auto positive = CLI::Validator(CLI::PositiveNumber).description("");
    verb.add_option("-k", options.count, session.say(Message::path_count))->type_name("N")->check(positive);
    verb.add_option("--max-hops", options.max_hops, session.say(Message::path_max_hops))
        ->type_name("N")
        ->check(positive);
    verb.add_option("--min-confidence", options.min_confidence, session.say(Message::path_min_confidence))
        ->type_name("C")
        ->check(CLI::Range(0.0, 1.0).description(""));
    verb.add_option("--max-nodes", options.max_nodes, session.say(Message::path_max_nodes))
        ->type_name("N")
        ->check(positive);
}

}  // namespace

void add_path(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "path", Message::path_about, Message::path_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("A", arguments->first, session.say(Message::path_from))->required();
    verb->add_option("B", arguments->last, session.say(Message::path_to))->required();
    add_edge_options(*verb, session, arguments->edges);
    verb->add_flag("--articles,--with-articles", arguments->options.with_articles, session.say(Message::path_articles));
    add_limits(*verb, session, arguments->options);
    finish_verb(*verb, session, {.fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
