#include "app/cli/account.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::vector<std::string> paths;
    std::size_t max_article = ImportOptions{}.max_article;
};

ImportReport import_with_progress(const Session& session, const Arguments& arguments)
{
    auto store = open_for_writing(session, true);
    note_signals();
    Progress progress{session};
    ImportOptions options;
    options.max_article = arguments.max_article;
    options.after_each = [&progress](const ImportReport& so_far) {
        progress.show(so_far.read, so_far.added, so_far.rejected.size());
        return noted_signal() == 0;
    };
    return import_paths(store, arguments.paths, options);
}

Outcome run(const Session& session, const Arguments& arguments)
{
    refuse_missing(session, arguments.paths);
    Output output{session};
    const auto report = import_with_progress(session, arguments);
    write_account(session, report, account_of_store(session, report));
    if (session.json) {
        output.stream() << json_of(report, noted_signal() == 0);
        output.finish();
    }
    return outcome_of(session, report, Message::nothing_read, arguments.paths);
}

}  // namespace

void add_import(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "import", Message::import_about, Message::import_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("path", arguments->paths, session.say(Message::import_paths))->required();
    verb->add_option("--max-article", arguments->max_article, session.say(Message::import_max_article))
        ->type_name("N")
        ->check(CLI::Validator(CLI::PositiveNumber).description(""));
    finish_verb(*verb, session, {.limit = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
