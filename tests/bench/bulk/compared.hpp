#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace soichi::bench {

/// What `zstd -3` makes of `texts` laid end to end, on one thread: bytes. Throws std::runtime_error where it fails.
std::size_t compressed_bytes(const std::vector<std::string>& texts);

/// Put `texts` under numbers into a RocksDB with default options in the new folder `directory`: a WriteBatch a thousand
/// texts, with its log, then a flush. Throws std::runtime_error where it fails.
void load_plainly(const std::vector<std::string>& texts, const std::filesystem::path& directory);

}  // namespace soichi::bench
