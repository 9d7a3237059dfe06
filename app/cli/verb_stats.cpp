#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/render_show.hpp"
#include "app/cli/verb.hpp"

namespace soichi::cli {

namespace {

Outcome run(const Session& session)
{
    const auto store = open_for_reading(session);
    const auto snapshot = store.snapshot();
    const auto counts = snapshot.counts();
    Output output{session};
    if (session.json) {
        output.stream() << json_of(counts, snapshot.rules_version());
    } else {
        write_stats(output.stream(), session, counts, snapshot.rules_version());
    }
    output.finish();
    return counts.articles == 0 ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_stats(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "stats", Message::stats_about, Message::stats_examples);
    finish_verb(*verb, session, {.fail_empty = true});
    verb->callback([&session, &task = program.task] { task = [&session] { return run(session); }; });
}

}  // namespace soichi::cli
