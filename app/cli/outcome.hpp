#pragma once

#include <cstdint>

namespace soichi::cli {

/// How a verb ended. main.cpp says which exit code each has.
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
    terminated,
    broken,  ///< by a fault of the program
};

}  // namespace soichi::cli
