#include "app/cli/as_of.hpp"
#include "app/cli/asked_edges.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_links.hpp"
#include "app/cli/verb.hpp"
#include "query/links/links.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string name;
    AskedEdges edges;
    LinkOptions options;
};

Outcome run(const Session& session, const Arguments& arguments)
{
    auto options = arguments.options;
    options.limit = session.limit;
    options.only = relations_of(session, arguments.edges.types);
    options.period = period_of(session, arguments.edges.period);
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    const auto node =
        pick_node(session, snapshot, arguments.name, {Kind::agency, Kind::official, Kind::locality, Kind::directive});
    const auto found = links(snapshot, node, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found);
    } else {
        write_links(output.stream(), session, found);
    }
    output.finish();
    return found.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_links(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "links", Message::links_about, Message::links_examples);
    const auto arguments = std::make_shared<Arguments>();
    auto& options = arguments->options;
    const auto positive = CLI::Validator(CLI::PositiveNumber).description("");
    verb->add_option("name", arguments->name, session.say(Message::links_name))->required();
    add_edge_options(*verb, session, arguments->edges);
    verb->add_option("--max-posts", options.max_posts, session.say(Message::links_max_posts))
        ->type_name("N")
        ->check(positive);
    verb->add_option("--max-articles", options.max_articles, session.say(Message::links_max_articles))
        ->type_name("N")
        ->check(positive);
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
