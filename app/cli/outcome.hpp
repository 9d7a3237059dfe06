#pragma once

#include <cstdint>

namespace soichi::cli {

/// How a verb ended. exit_codes.hpp says which exit code each has.
enum class Outcome : std::uint8_t {
    done,
    some_rejected,
    different,  ///< two graphs that were compared
    misused,
    nothing_read,
    locked,
    store_unusable,
    empty_answer,
    interrupted,
    reader_gone,  ///< SIGPIPE has ended the program; nothing gives this
    terminated,
    broken,  ///< by a fault of the program
};

}  // namespace soichi::cli
