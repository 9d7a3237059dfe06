#pragma once

namespace soichi::cli {

/// From now on the first Ctrl-C or SIGTERM is only noted, so that a verb can stop where nothing is half done; the
/// second ends the program at once.
void note_signals();

/// The noted signal, 0 for none.
int noted_signal();

/// A reader that goes away (`| head`) ends the program without a word.
void end_quietly_on_closed_pipe();

}  // namespace soichi::cli
