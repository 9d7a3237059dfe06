#include <csignal>
#include <filesystem>

#include "app/cli/as_of.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/verb.hpp"
#include "query/dump/dump.hpp"

namespace soichi::cli {

namespace {

/// The format that is asked for, else the one that the output file's name ends with, else JSONL.
const DumpFormat& chosen_format(const Session& session, const std::string& name)
{
    if (name.empty()) {
        const auto* const by_file = dump_format_named(std::filesystem::path{session.output}.extension().string());
        return by_file != nullptr ? *by_file : dump_formats().front();
    }
    return *dump_format_named(name);  // the command line takes no other
}

Outcome run(const Session& session, const std::string& format_name, bool with_text)
{
    const auto& format = chosen_format(session, format_name);
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    note_signals();
    Output output{session};
    const auto dump = format.make(output.stream(), snapshot);
    if (!write_graph(
            snapshot, *dump, [&output] { return noted_signal() == 0 && output.stream().good(); }, with_text) &&
        noted_signal() != 0) {
        return noted_signal() == SIGTERM ? Outcome::terminated : Outcome::interrupted;
    }
    output.finish();
    return Outcome::done;
}

}  // namespace

void add_export(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "export", Message::export_about, Message::export_examples);
    const auto format = std::make_shared<std::string>();
    verb->add_option("-f,--format", *format, session.say(Message::export_format))
        ->type_name("FORMAT")
        ->check([](const std::string& name) { return dump_format_named(name) != nullptr ? std::string{} : name; });
    const auto with_text = std::make_shared<bool>(false);
    verb->add_flag("--with-text", *with_text, session.say(Message::export_with_text));
    finish_verb(*verb, session, {.as_of = true});
    verb->callback(
        [=, &session, &task = program.task] { task = [=, &session] { return run(session, *format, *with_text); }; });
}

}  // namespace soichi::cli
