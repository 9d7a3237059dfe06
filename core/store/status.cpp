#include "core/store/status.hpp"

#include <fmt/format.h>

#include "core/error.hpp"

namespace soichi {

namespace {

bool says(const rocksdb::Status& status, std::string_view words)
{
    return status.ToString().find(words) != std::string::npos;
}

/// RocksDB's locks are the system's, and their failures have no code of their own.
bool is_lock(const rocksdb::Status& status)
{
    return status.IsIOError() && (says(status, "While lock file") || says(status, "lock hold by current process"));
}

/// Files that other files speak of, and that are gone or of another size.
bool is_damage(const rocksdb::Status& status)
{
    return status.IsCorruption() || status.IsPathNotFound() || says(status, "No such file");
}

}  // namespace

void throw_damaged(const std::filesystem::path& directory, std::string_view finding)
{
    throw StoreError{fmt::format(
        "{}: the store is damaged ({}); restore the folder from a copy, or import the articles again into a new one",
        directory.string(), finding)};
}

void check(const rocksdb::Status& status, const std::filesystem::path& directory, std::string_view doing)
{
    if (status.ok()) {
        return;
    }
    if (is_lock(status)) {
        throw StoreLocked{fmt::format("{}: another process is writing to this store; wait until it ends, or stop it",
                                      directory.string())};
    }
    if (status.IsNoSpace() || says(status, "No space left")) {
        throw StoreError{fmt::format("{}: cannot {}: no space is left on the disk; make room and run it again",
                                     directory.string(), doing)};
    }
    if (says(status, "Permission denied") || says(status, "Read-only file system")) {
        throw StoreError{
            fmt::format("{}: cannot {}: no permission; ask for it, or name another folder", directory.string(), doing)};
    }
    if (is_damage(status)) {
        throw_damaged(directory, status.ToString());
    }
    throw StoreError{fmt::format("{}: cannot {}: {}", directory.string(), doing, status.ToString())};
}

}  // namespace soichi
