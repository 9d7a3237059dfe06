#include <exception>
#include <iostream>

#include "app/cli/command_line.hpp"
#include "app/cli/exit_codes.hpp"
#include "app/cli/signals.hpp"
#include "core/error.hpp"
#include "core/gazetteer/tables.hpp"

namespace soichi::cli {

namespace {

int exit_code(Outcome outcome, const Session& session)
{
    if (outcome == Outcome::empty_answer && !session.fail_empty) {
        outcome = Outcome::done;
    }
    for (const auto& rule : exit_rules) {
        if (rule.outcome == outcome) {
            return rule.code;
        }
    }
    return 1;
}

Outcome report(const Session& session, Outcome outcome, const char* what)
{
    std::cerr << session.say(Message::error_prefix, what) << '\n';
    return outcome;
}

/// What an exception means for whoever called the program.
Outcome carry_out(const Session& session, const Task& task)
{
    try {
        if (!session.data.empty()) {
            overlay_gazetteer(session.data);
        }
        return task();
    } catch (const UsageError& error) {
        return report(session, Outcome::misused, error.what());
    } catch (const InputError& error) {
        return report(session, Outcome::nothing_read, error.what());
    } catch (const StoreLocked& error) {
        return report(session, Outcome::locked, error.what());
    } catch (const StoreError& error) {
        return report(session, Outcome::store_unusable, error.what());
    } catch (const std::exception& error) {
        return report(session, Outcome::broken, session.say(Message::internal_error, error.what()).c_str());
    }
}

Outcome parse_and_carry_out(const Program& program, int count, char** arguments)
{
    auto& [app, session, task] = program;
    try {
        app.parse(count, arguments);
    } catch (const CLI::Success& asked_for_text) {
        app.exit(asked_for_text);
        return Outcome::done;
    } catch (const CLI::ParseError& error) {
        std::cerr << complaint(session, app, error);
        return Outcome::misused;
    }
    if (!task) {
        std::cerr << session.say(Message::error_prefix, session.say(Message::no_verb)) << "\n\n" << app.help();
        return Outcome::misused;
    }
    return carry_out(session, task);
}

int run(int count, char** arguments)
{
    end_quietly_on_closed_pipe();
    std::ios::sync_with_stdio(false);
    Session session;
    session.language = asked_language({arguments, arguments + count});
    CLI::App app;
    Task task;
    const Program program{app, session, task};
    set_up(program);
    return exit_code(parse_and_carry_out(program, count, arguments), session);
}

}  // namespace

}  // namespace soichi::cli

int main(int count, char** arguments)
{
    return soichi::cli::run(count, arguments);
}
