#include "app/cli/account.hpp"
#include "app/cli/output.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "importers/exchange/extract_paths.hpp"
#include "importers/exchange/statements_json.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::vector<std::string> paths;
    std::size_t max_article = ImportOptions{}.max_article;
};

ImportReport extract_with_progress(const Session& session, const Arguments& arguments, std::ostream& out)
{
    note_signals();
    Progress progress{session};
    ImportOptions options;
    options.max_article = arguments.max_article;
    options.after_each = [&](const ImportReport& so_far) {
        progress.show(so_far.read, so_far.added, so_far.rejected.size());
        return noted_signal() == 0 && out.good();
    };
    return extract_paths(
        arguments.paths, [&out](const ReadArticle& read) { out << to_json(read) << '\n'; }, options);
}

Outcome run(const Session& session, const Arguments& arguments)
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
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("path", arguments->paths, session.say(Message::import_paths))->required();
    verb->add_option("--max-article", arguments->max_article, session.say(Message::import_max_article))
        ->type_name("N")
        ->check(CLI::Validator(CLI::PositiveNumber).description(""));
    finish_verb(*verb, session, {.limit = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
