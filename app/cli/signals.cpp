#include "app/cli/signals.hpp"

#include <csignal>

namespace soichi::cli {

namespace {

volatile std::sig_atomic_t noted = 0;

extern "C" void soichi_note_signal(int number)
{
    noted = number;
    std::signal(number, SIG_DFL);
}

}  // namespace

void note_signals()
{
    std::signal(SIGINT, soichi_note_signal);
    std::signal(SIGTERM, soichi_note_signal);
}

int noted_signal()
{
    return noted;
}

void end_quietly_on_closed_pipe()
{
    std::signal(SIGPIPE, SIG_DFL);
}

}  // namespace soichi::cli
