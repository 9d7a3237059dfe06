#include <algorithm>

#include "app/cli/completion.hpp"
#include "app/cli/output.hpp"
#include "app/cli/verb.hpp"

namespace soichi::cli {

namespace {

const CompletedShell* shell_named(const std::string& name)
{
    const auto* const found = std::find_if(completed_shells.begin(), completed_shells.end(),
                                           [&name](const CompletedShell& shell) { return shell.name == name; });
    return found == completed_shells.end() ? nullptr : found;
}

Outcome run(const Program& program, const std::string& shell)
{
    Output output{program.session};
    output.stream() << shell_named(shell)->script(command_tree(program.app));
    output.finish();
    return Outcome::done;
}

}  // namespace

void add_completion(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "completion", Message::completion_about, Message::completion_examples);
    const auto shell = std::make_shared<std::string>();
    verb->add_option("shell", *shell, session.say(Message::completion_shell))
        ->required()
        ->check([](const std::string& name) { return shell_named(name) != nullptr ? std::string{} : name; });
    verb->add_option("-o,--output", session.output, session.say(Message::help_output))->type_name("FILE");
    add_shared_options(*verb, session);
    verb->callback([=] { program.task = [=] { return run(program, *shell); }; });
}

}  // namespace soichi::cli
