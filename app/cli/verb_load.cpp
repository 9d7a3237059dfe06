#include "app/cli/account.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "importers/exchange/load.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::vector<std::string> files;
    std::size_t max_line = LoadOptions{}.max_line;
};

/// Says so where the lines were read with rules that the store, or this program, does not have.
void warn_of_new_rules(const Session& session, const Store& store, const std::string& before)
{
    const auto after = store.snapshot().rules_version();
    if (after != before && after != rules_version()) {
        session.warn(session.say(Message::rules_differ, after, rules_version()));
    }
}

ImportReport load_with_progress(const Session& session, const Arguments& arguments)
{
    auto store = open_for_writing(session, true);
    const auto rules_before = store.snapshot().rules_version();
    note_signals();
    ImportReport report;
    {
        Progress progress{session};
        LoadOptions options;
        options.max_line = arguments.max_line;
        options.after_each = [&progress](const ImportReport& so_far) {
            progress.show(so_far);
            return noted_signal() == 0;
        };
        report = load(store, arguments.files, options);
    }
    warn_of_new_rules(session, store, rules_before);
    return report;
}

Outcome run(const Session& session, const Arguments& arguments)
{
    refuse_missing(session, arguments.files);
    Output output{session};
    const auto report = load_with_progress(session, arguments);
    write_account(session, report, account_of_store(session, report));
    if (session.json) {
        output.stream() << json_of(report, noted_signal() == 0);
        output.finish();
    }
    return outcome_of(session, report, Message::nothing_loaded, arguments.files);
}

}  // namespace

void add_load(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "load", Message::load_about, Message::load_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("file", arguments->files, session.say(Message::load_files));
    verb->add_option("--max-line", arguments->max_line, session.say(Message::load_max_line))
        ->type_name("N")
        ->check(CLI::Validator(CLI::PositiveNumber).description(""));
    finish_verb(*verb, session, {.limit = true});
    verb->callback([=, &session, &task = program.task] {
        task = [=, &session] {
            if (arguments->files.empty()) {
                arguments->files = {"-"};
            }
            return run(session, *arguments);
        };
    });
}

}  // namespace soichi::cli
