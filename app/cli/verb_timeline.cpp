#include "app/cli/as_of.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_timeline.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "query/names/resolve_name.hpp"
#include "query/timeline/timeline.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string name;
    std::string from;
    std::string to;
};

/// A node by its name; failing that, an article by its title or source.
NodeId node_or_article(const Session& session, const Snapshot& snapshot, const std::string& name)
{
    const auto known = resolve_name(snapshot, name);
    if (!known.node && known.candidates.empty() && resolve_article(snapshot, name).node) {
        return pick_article(session, snapshot, name);
    }
    return pick_node(session, snapshot, name);
}

TimelineOptions options_of(const Session& session, const Arguments& arguments)
{
    const TimelineOptions options{
        .from = typed_date(arguments.from), .to = typed_date(arguments.to), .limit = session.limit};
    if (options.from && options.to && last_day(*options.to) < first_day(*options.from)) {
        throw UsageError{session.say(Message::period_backwards, arguments.from, arguments.to)};
    }
    return options;
}

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto options = options_of(session, arguments);
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    const auto found = timeline(snapshot, node_or_article(session, snapshot, arguments.name), options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, options);
    } else {
        write_timeline(output.stream(), session, found);
    }
    output.finish();
    return found.entries.empty() && found.undated.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_timeline(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "timeline", Message::timeline_about, Message::timeline_examples);
    const auto arguments = std::make_shared<Arguments>();
    const auto date = [](const std::string& typed) { return typed_date(typed) ? std::string{} : '"' + typed + '"'; };
    verb->add_option("name", arguments->name, session.say(Message::timeline_name))->required();
    verb->add_option("--from", arguments->from, session.say(Message::timeline_from))->type_name("DATE")->check(date);
    verb->add_option("--to", arguments->to, session.say(Message::timeline_to))->type_name("DATE")->check(date);
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
