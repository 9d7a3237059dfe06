#include "app/cli/as_of.hpp"
#include "app/cli/asked_edges.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_timeline.hpp"
#include "app/cli/verb.hpp"
#include "query/timeline/timeline.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string name;
    AskedPeriod period;
};

Outcome run(const Session& session, const Arguments& arguments)
{
    const TimelineOptions options{.period = period_of(session, arguments.period), .limit = session.limit};
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    const auto found = timeline(snapshot, pick_any(session, snapshot, arguments.name), options);
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
    verb->add_option("name", arguments->name, session.say(Message::timeline_name))->required();
    add_period_options(*verb, session, arguments->period);
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
