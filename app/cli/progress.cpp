#include "app/cli/progress.hpp"

#include <unistd.h>

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

void Progress::show(std::size_t read, std::size_t added, std::size_t rejected)
{
    const auto now = Clock::now();
    if (kind_ == Kind::none || now - last_ < pause()) {
        return;
    }
    last_ = now;
    shown_ = true;
    if (kind_ == Kind::json) {
        std::string text;
        JsonWriter{text}
            .begin_object()
            .member("schema", "soichi.progress/1")
            .member("read", std::uint64_t{read})
            .member("new", std::uint64_t{added})
            .member("rejected", std::uint64_t{rejected})
            .end_object();
        std::cerr << text << std::endl;
        return;
    }
    const auto text = session_.say(Message::progress_import, read, added, rejected);
    if (kind_ == Kind::line) {
        std::cerr << line_start << text << std::flush;
    } else {
        std::cerr << text << std::endl;
    }
}

}  // namespace soichi::cli
