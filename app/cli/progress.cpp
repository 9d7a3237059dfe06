#include "app/cli/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <iostream>

#include "core/json.hpp"

namespace soichi::cli {

namespace {

constexpr auto between_redrawings = std::chrono::milliseconds{100};
constexpr auto between_objects = std::chrono::seconds{1};
constexpr auto between_lines = std::chrono::seconds{10};
constexpr std::string_view line_start = "\r\x1b[K";

}  // namespace

Progress::Kind Progress::kind_of(const Session& session)
{
    if (session.quiet || session.progress == ProgressMode::none) {
        return Kind::none;
    }
    if (session.progress == ProgressMode::json) {
        return Kind::json;
    }
    return ::isatty(STDERR_FILENO) != 0 ? Kind::line : Kind::lines;
}

Progress::Progress(const Session& session) : session_{session}, kind_{kind_of(session)}
{
    if (kind_ == Kind::line || kind_ == Kind::json) {
        last_ -= pause();  // whoever watches sees at once that something happens
    }
}

Progress::~Progress()
{
    if (shown_ && kind_ == Kind::line) {
        std::cerr << line_start << std::flush;
    }
}

Progress::Clock::duration Progress::pause() const
{
    switch (kind_) {
    case Kind::line:
        return between_redrawings;
    case Kind::json:
        return between_objects;
    default:
        return between_lines;
    }
}

void Progress::expect_bytes_of(const std::vector<std::string>& paths)
{
    if (kind_ == Kind::none) {
        return;
    }
    namespace fs = std::filesystem;
    for (const auto& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            const auto bytes = fs::file_size(path, error);
            expected_bytes_ += error ? 0 : bytes;
            continue;
        }
        for (fs::recursive_directory_iterator at{path, error}, end; !error && at != end; at.increment(error)) {
            std::error_code no_file;
            const auto bytes = at->is_regular_file(no_file) ? at->file_size(no_file) : 0;
            expected_bytes_ += no_file ? 0 : bytes;
        }
    }
}

double Progress::rate(const ImportReport& so_far, Clock::time_point now) const
{
    const std::chrono::duration<double> passed = now - begin_;
    return passed.count() > 0 ? static_cast<double>(so_far.read) / passed.count() : 0;
}

std::optional<std::uint64_t> Progress::seconds_left(const ImportReport& so_far, Clock::time_point now) const
{
    const std::chrono::duration<double> passed = now - begin_;
    if (so_far.input_bytes == 0 || so_far.input_bytes > expected_bytes_ || passed < std::chrono::seconds{2}) {
        return std::nullopt;
    }
    const auto rest = static_cast<double>(expected_bytes_ - so_far.input_bytes);
    return static_cast<std::uint64_t>(passed.count() * rest / static_cast<double>(so_far.input_bytes));
}

void Progress::write_json(const ImportReport& so_far, Clock::time_point now) const
{
    std::string text;
    JsonWriter json{text};
    json.begin_object()
        .member("schema", "soichi.progress/1")
        .member("read", std::uint64_t{so_far.read})
        .member("new", std::uint64_t{so_far.added})
        .member("rejected", std::uint64_t{so_far.rejected.size()})
        .member("input_bytes", std::uint64_t{so_far.input_bytes})
        .member("expected_bytes", std::uint64_t{expected_bytes_});
    json.key("per_second").number(rate(so_far, now));
    if (const auto left = seconds_left(so_far, now)) {
        json.member("seconds_left", *left);
    }
    json.end_object();
    std::cerr << text << std::endl;
}

std::string Progress::line(const ImportReport& so_far, Clock::time_point now) const
{
    auto text =
        session_.say(Message::progress_import, so_far.read, so_far.added, so_far.rejected.size(), rate(so_far, now));
    if (const auto left = seconds_left(so_far, now)) {
        constexpr unsigned minute = 60;
        text = session_.say(Message::progress_left, text, fmt::format("{}:{:02}", *left / minute, *left % minute));
    }
    return text;
}

void Progress::show(const ImportReport& so_far)
{
    const auto now = Clock::now();
    if (kind_ == Kind::none || so_far.read == 0 || now - last_ < pause()) {
        return;
    }
    last_ = now;
    shown_ = true;
    if (kind_ == Kind::json) {
        write_json(so_far, now);
    } else if (kind_ == Kind::line) {
        std::cerr << line_start << line(so_far, now) << std::flush;
    } else {
        std::cerr << line(so_far, now) << std::endl;
    }
}

}  // namespace soichi::cli
