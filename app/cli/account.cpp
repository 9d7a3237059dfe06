#include "app/cli/account.hpp"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <iostream>

#include "app/cli/signals.hpp"
#include "core/error.hpp"

namespace soichi::cli {

namespace {

std::string joined(const std::vector<std::string>& paths)
{
    std::string text;
    for (const auto& path : paths) {
        text.append(text.empty() ? "" : ", ").append(path);
    }
    return text;
}

/// "12 .jpg, 3 .css"
std::string endings(const ImportReport& report)
{
    std::string text;
    for (const auto& [ending, count] : report.passed_over) {
        text.append(text.empty() ? "" : ", ").append(std::to_string(count)).append(" ");
        text.append(ending.empty() ? "?" : ending);
    }
    return text;
}

}  // namespace

void write_account(const Session& session, const ImportReport& report, const std::string& account)
{
    if (!session.quiet) {
        std::cerr << account << '\n';
    }
    if (!session.quiet && !report.passed_over.empty()) {
        std::cerr << session.say(Message::account_passed_over, endings(report)) << '\n';
    }
    if (!session.quiet && report.before_since > 0) {
        std::cerr << session.say(Message::account_before_since, report.before_since) << '\n';
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

std::string account_of_store(const Session& session, const ImportReport& report)
{
    return session.say(Message::account_imported, report.read, report.added, report.unchanged, report.duplicate,
                       report.replaced, report.rejected.size());
}

Outcome outcome_of(const Session& session, const ImportReport& report, Message nothing,
                   const std::vector<std::string>& paths)
{
    if (noted_signal() != 0) {
        session.warn(session.say(Message::stopped));
        return noted_signal() == SIGTERM ? Outcome::terminated : Outcome::interrupted;
    }
    if (report.read == report.rejected.size() && report.before_since == 0) {
        std::cerr << session.say(Message::error_prefix, session.say(nothing, joined(paths))) << '\n';
        return Outcome::nothing_read;
    }
    return report.rejected.empty() ? Outcome::done : Outcome::some_rejected;
}

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

}  // namespace soichi::cli
