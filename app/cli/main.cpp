#include <array>
#include <exception>
#include <iostream>

#include "app/cli/command_line.hpp"
#include "app/cli/signals.hpp"
#include "core/error.hpp"
#include "core/gazetteer/tables.hpp"

namespace soichi::cli {

namespace {

/// The only place that knows exit codes.
struct ExitRule {
    Outcome outcome;
    int code;
    std::string_view vietnamese;
    std::string_view english;
};

// clang-format off
constexpr std::array exit_rules{
    ExitRule{Outcome::done,           0,   "xong", "done"},
    ExitRule{Outcome::some_rejected,  1,   "một số bài bị từ chối", "some inputs were rejected"},
    ExitRule{Outcome::different,      1,   "hai đồ thị khác nhau (lệnh diff)", "two graphs differ (diff)"},
    ExitRule{Outcome::misused,        2,   "dòng lệnh sai, tên không có hoặc không rõ ràng, hoặc không ghi được kết quả",
                                           "bad command line, unknown or ambiguous name, or an answer that cannot be written"},
    ExitRule{Outcome::nothing_read,   3,   "không đọc được đầu vào nào", "none of the inputs could be read"},
    ExitRule{Outcome::locked,         4,   "kho đang bị tiến trình khác khóa", "another process has locked the store"},
    ExitRule{Outcome::store_unusable, 5,   "không có kho, kho hỏng hoặc khác phiên bản",
                                           "the store is missing, damaged or of another version"},
    ExitRule{Outcome::empty_answer,   6,   "không có kết quả (chỉ với --fail-empty)", "empty answer (only with --fail-empty)"},
    ExitRule{Outcome::broken,         70,  "lỗi của chính chương trình", "a fault of the program itself"},
    ExitRule{Outcome::interrupted,    130, "dừng bởi Ctrl-C", "stopped by Ctrl-C"},
    ExitRule{Outcome::terminated,     143, "dừng bởi SIGTERM", "stopped by SIGTERM"},
};
// clang-format on

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

void explain_exit_codes(const Session& session)
{
    std::cout << session.say(Message::exit_codes_title) << '\n';
    for (const auto& rule : exit_rules) {
        const auto meaning = session.language == Language::vietnamese ? rule.vietnamese : rule.english;
        std::cout << fmt::format("  {:>3}  {}\n", rule.code, meaning);
    }
}

Outcome explain(const Program& program, const std::string& topic)
{
    const auto named =
        program.app.get_subcommands([&topic](const CLI::App* verb) { return verb->get_name() == topic; });
    if (topic.empty()) {
        std::cout << program.app.help("", CLI::AppFormatMode::Normal);
    } else if (topic == "exit-codes") {
        explain_exit_codes(program.session);
    } else if (!named.empty()) {
        std::cout << named.front()->help("soichi");
    } else {
        throw UsageError{program.session.say(Message::unknown_topic, topic)};
    }
    return Outcome::done;
}

void add_help(const Program& program)
{
    auto& session = program.session;
    auto* const verb = program.app.add_subcommand("help", session.say(Message::help_about));
    verb->group(session.say(Message::verbs));
    const auto topic = std::make_shared<std::string>();
    verb->add_option("topic", *topic, session.say(Message::help_topic));
    add_shared_options(*verb, session);
    verb->callback([=] { program.task = [=] { return explain(program, *topic); }; });
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
    add_help(program);
    return exit_code(parse_and_carry_out(program, count, arguments), session);
}

}  // namespace

}  // namespace soichi::cli

int main(int count, char** arguments)
{
    return soichi::cli::run(count, arguments);
}
