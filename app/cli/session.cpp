#include "app/cli/session.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace soichi::cli {

namespace {

bool is_set(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

bool colourful(ColourMode mode, bool terminal)
{
    if (mode != ColourMode::automatic) {
        return mode == ColourMode::always;
    }
    const char* const kind = std::getenv("TERM");
    const bool dumb = kind == nullptr || std::string_view{kind} == "dumb";
    return terminal && !dumb && !is_set("NO_COLOR");
}

}  // namespace

Style Session::style() const
{
    Style style;
    const bool terminal = (output.empty() || output == "-") && ::isatty(STDOUT_FILENO) != 0;
    style.colour = colourful(colour, terminal);
    winsize size{};
    if (terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        style.width = size.ws_col;
    }
    return style;
}

void Session::warn(const std::string& text) const
{
    if (!quiet) {
        std::cerr << say(Message::warning_prefix, text) << '\n';
    }
}

}  // namespace soichi::cli
