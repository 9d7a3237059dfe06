#include <optional>

#include "app/cli/account.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/passing_folder.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/reading_arguments.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    ReadingArguments reading;
    bool no_text = false;
    bool dry_run = false;
    std::string report;
};

ImportReport import_with_progress(const Session& session, Store& store, const Arguments& arguments)
{
    note_signals();
    Progress progress{session};
    progress.expect_bytes_of(arguments.reading.paths);
    auto options = options_of(arguments.reading);
    options.keep_text = !arguments.no_text;
    options.dry_run = arguments.dry_run;
    options.after_each = [&progress](const ImportReport& so_far) {
        progress.show(so_far);
        return noted_signal() == 0;
    };
    return import_paths(store, arguments.reading.paths, options);
}

/// A trial writes nothing: it looks at the store, or at none where there is none yet.
ImportReport try_import(const Session& session, const Arguments& arguments)
{
    std::error_code ignored;
    if (std::filesystem::exists(session.db, ignored)) {
        auto store = open_for_reading(session);
        return import_with_progress(session, store, arguments);
    }
    const PassingFolder folder;
    auto store = Store::open(folder.path());
    return import_with_progress(session, store, arguments);
}

ImportReport import(const Session& session, const Arguments& arguments)
{
    if (arguments.dry_run) {
        return try_import(session, arguments);
    }
    auto store = open_for_writing(session, true);
    return import_with_progress(session, store, arguments);
}

/// The account as a file, whole or not at all.
void write_report(const Session& session, const Arguments& arguments, const ImportReport& report)
{
    if (!arguments.report.empty()) {
        auto to_file = session;
        to_file.output = arguments.report;
        Output output{to_file};
        output.stream() << json_of(report, noted_signal() == 0);
        output.finish();
    }
}

Outcome run(const Session& session, const Arguments& arguments)
{
    refuse_missing(session, arguments.reading.paths);
    Output output{session};
    const auto report = import(session, arguments);
    write_account(session, report, account_of_store(session, report));
    write_report(session, arguments, report);
    if (session.json) {
        output.stream() << json_of(report, noted_signal() == 0);
        output.finish();
    }
    return outcome_of(session, report, Message::nothing_read, arguments.reading.paths);
}

}  // namespace

void add_import(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "import", Message::import_about, Message::import_examples);
    const auto arguments = std::make_shared<Arguments>();
    add_reading_options(*verb, session, arguments->reading);
    verb->add_flag("--no-text", arguments->no_text, session.say(Message::import_no_text));
    verb->add_flag("--dry-run", arguments->dry_run, session.say(Message::import_dry_run));
    verb->add_option("--report", arguments->report, session.say(Message::import_report))->type_name("FILE");
    finish_verb(*verb, session, {.limit = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
