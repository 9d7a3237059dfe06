#include <csignal>
#include <iostream>

#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

namespace {

Outcome run(const Session& session)
{
    Output output{session};
    auto store = open_for_writing(session, false);
    note_signals();
    UpdateReport report;
    {
        Progress progress{session};
        ImportOptions options;
        options.after_each = [&progress](const ImportReport& so_far) {
            progress.show(so_far);
            return noted_signal() == 0;
        };
        report = update(store, options);
    }
    if (!session.quiet) {
        std::cerr << session.say(Message::updated, report.articles, report.changed) << '\n';
    }
    if (session.json) {
        output.stream() << json_of(report);
        output.finish();
    }
    if (noted_signal() != 0) {
        session.warn(session.say(Message::stopped));
        return noted_signal() == SIGTERM ? Outcome::terminated : Outcome::interrupted;
    }
    return Outcome::done;
}

}  // namespace

void add_update(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "update", Message::update_about, Message::update_examples);
    finish_verb(*verb, session);
    verb->callback([&session, &task = program.task] { task = [&session] { return run(session); }; });
}

}  // namespace soichi::cli
