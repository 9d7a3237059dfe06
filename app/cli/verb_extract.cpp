#include "app/cli/account.hpp"
#include "app/cli/output.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/reading_arguments.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "importers/exchange/extract_paths.hpp"
#include "importers/exchange/statements_json.hpp"

namespace soichi::cli {

namespace {

ImportReport extract_with_progress(const Session& session, const ReadingArguments& arguments, std::ostream& out)
{
    note_signals();
    Progress progress{session};
    progress.expect_bytes_of(arguments.paths);
    auto options = options_of(arguments);
    options.after_each = [&](const ImportReport& so_far) {
        progress.show(so_far);
        return noted_signal() == 0 && out.good();
    };
    return extract_paths(
        arguments.paths, [&out](const ReadArticle& read) { out << to_json(read) << '\n'; }, options);
}

Outcome run(const Session& session, const ReadingArguments& arguments)
{
    refuse_missing(session, arguments.paths);
    Output output{session};
    const auto report = extract_with_progress(session, arguments, output.stream());
    if (report.added > 0 && noted_signal() == 0) {
        output.finish();
    }
    write_account(session, report,
                  session.say(Message::account_extracted, report.read, report.added, report.rejected.size()));
    return outcome_of(session, report, Message::nothing_read, arguments.paths);
}

}  // namespace

void add_extract(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "extract", Message::extract_about, Message::extract_examples);
    const auto arguments = std::make_shared<ReadingArguments>();
    add_reading_options(*verb, session, *arguments);
    finish_verb(*verb, session, {.limit = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
