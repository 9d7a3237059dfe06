#pragma once

#include <rocksdb/status.h>

#include <filesystem>
#include <string_view>

namespace soichi {

/// Turn a failed RocksDB status into a StoreError that says what failed, where, and what to do about it.
/// `doing` completes "cannot …": "open the store".
void check(const rocksdb::Status& status, const std::filesystem::path& directory, std::string_view doing);

/// Throw the StoreError for a store whose bytes are not as they were written.
[[noreturn]] void throw_damaged(const std::filesystem::path& directory, std::string_view finding);

}  // namespace soichi
