#pragma once

#include <cstddef>
#include <cstdint>

namespace soichi {

/// How changes reach the disk. Whichever is taken, the store holds the same.
enum class Way : std::uint8_t {
    by_size,  ///< the faster one
    log,      ///< through RocksDB's log and its tables in memory
    tables,   ///< as sorted tables that the database takes in as they are
};

/// How a batch is written; what is written does not depend on it.
struct Writing {
    Way way = Way::by_size;
    std::size_t threads = 1;
};

}  // namespace soichi
