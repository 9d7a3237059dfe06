#include <algorithm>
#include <csignal>
#include <filesystem>
#include <iostream>

#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::vector<std::string> paths;
    std::size_t max_article = ImportOptions{}.max_article;
};

void write_account(const Session& session, const ImportReport& report)
{
    if (!session.quiet) {
        std::cerr << session.say(Message::account_imported, report.read, report.added, report.unchanged,
                                 report.duplicate, report.replaced, report.rejected.size())
                  << '\n';
    }
    if (report.rejected.empty()) {
        return;
    }
    std::cerr << session.say(Message::account_rejected) << '\n';
    const auto all = report.rejected.size();
    const auto shown = session.limit == 0 ? all : std::min(all, session.limit);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& [source, reason] = report.rejected[i];
        std::cerr << session.say(Message::account_rejected_item, source, reason) << '\n';
    }
    if (all > shown) {
        std::cerr << session.say(Message::account_more_rejected, all - shown) << '\n';
    }
}

std::string joined(const std::vector<std::string>& paths)
{
    std::string text;
    for (const auto& path : paths) {
        text.append(text.empty() ? "" : ", ").append(path);
    }
    return text;
}

Outcome outcome_of(const Session& session, const ImportReport& report, const Arguments& arguments)
{
    if (noted_signal() != 0) {
        session.warn(session.say(Message::stopped));
        return noted_signal() == SIGTERM ? Outcome::terminated : Outcome::interrupted;
    }
    if (report.read == report.rejected.size()) {
        std::cerr << session.say(Message::error_prefix, session.say(Message::nothing_read, joined(arguments.paths)))
                  << '\n';
        return Outcome::nothing_read;
    }
    return report.rejected.empty() ? Outcome::done : Outcome::some_rejected;
}

/// No store is made for paths that are all mistyped.
void refuse_missing(const Session& session, const std::vector<std::string>& paths)
{
    const auto there = [](const std::string& path) {
        std::error_code ignored;
        return path == "-" || std::filesystem::exists(path, ignored);
    };
    if (std::none_of(paths.begin(), paths.end(), there)) {
        throw InputError{session.say(Message::no_such_path, joined(paths))};
    }
}

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
    write_account(session, report);
    if (session.json) {
        output.stream() << json_of(report, noted_signal() == 0);
        output.finish();
    }
    return outcome_of(session, report, arguments);
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
