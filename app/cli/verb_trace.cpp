#include "app/cli/as_of.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_trace.hpp"
#include "app/cli/verb.hpp"
#include "query/trace.hpp"

namespace soichi::cli {

namespace {

/// Trees are drawn by recursion, which bounds how deep they may be.
constexpr std::size_t deepest = 500;

struct Arguments {
    std::vector<std::string> names;
    TraceOptions options;
};

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    std::vector<NodeId> roots;
    for (const auto& name : arguments.names) {
        roots.push_back(pick_node(session, snapshot, name, {Kind::directive}));
    }
    const auto found = trace(snapshot, roots, arguments.options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, arguments.options);
    } else {
        write_trace(output.stream(), session, found, arguments.options);
    }
    output.finish();
    return found.lines.size() == found.roots ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_trace(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "trace", Message::trace_about, Message::trace_examples);
    const auto arguments = std::make_shared<Arguments>();
    auto& options = arguments->options;
    verb->add_option("name", arguments->names, session.say(Message::trace_name))->required();
    verb->add_flag("--up", options.up, session.say(Message::trace_up));
    verb->add_option("--depth", options.depth, session.say(Message::trace_depth))
        ->type_name("N")
        ->check(CLI::Range(std::size_t{0}, deepest).description(""));
    verb->add_option("--max-nodes", options.max_nodes, session.say(Message::trace_max_nodes))
        ->type_name("N")
        ->check(CLI::Validator(CLI::PositiveNumber).description(""));
    finish_verb(*verb, session, {.fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
