#include <filesystem>
#include <optional>

#include "app/cli/dump_file.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/render_diff.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string before;
    std::string after;
    DiffOptions options;
};

/// A graph with the store that it is read from, if it is one.
struct OpenGraph {
    std::optional<Store> store = {};
    GraphSource source = {};
};

OpenGraph open_graph(const Session& session, const std::string& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw UsageError{session.say(Message::no_such_graph, path)};
    }
    if (!std::filesystem::is_directory(path, ignored)) {
        return {{}, dump_file(session, path)};
    }
    auto asked = session;
    asked.db = path;
    auto store = open_for_reading(asked);
    auto source = source_of(store.snapshot());
    return {std::move(store), std::move(source)};
}

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto before = open_graph(session, arguments.before);
    const auto after = open_graph(session, arguments.after);
    auto options = arguments.options;
    options.limit = session.limit;
    const auto found = diff(before.source, after.source, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, arguments.before, arguments.after);
    } else {
        write_diff(output.stream(), session, found);
    }
    output.finish();
    return found.empty() ? Outcome::done : Outcome::different;
}

}  // namespace

void add_diff(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "diff", Message::diff_about, Message::diff_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("before", arguments->before, session.say(Message::diff_before))->required();
    verb->add_option("after", arguments->after, session.say(Message::diff_after))->required();
    verb->add_flag("--all", arguments->options.mentions, session.say(Message::diff_all));
    finish_verb(*verb, session, {.limit = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
