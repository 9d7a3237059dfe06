#pragma once

#include <cstdint>

namespace soichi {

/// How changes reach the disk. Whichever is taken, the store holds the same.
enum class Way : std::uint8_t {
    by_size,  ///< the faster one
    log,      ///< through RocksDB's log and its tables in memory
    tables,   ///< as sorted tables that the database takes in as they are
};

}  // namespace soichi
