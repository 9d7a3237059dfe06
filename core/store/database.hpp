#pragma once

#include <rocksdb/db.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/rows.hpp"
#include "core/store/way.hpp"

namespace soichi {

/// An open RocksDB with the families of a store, and reads and writes that fail with our errors.
class Database {
public:
    /// Both throw as Store::open does.
    static std::shared_ptr<Database> open_for_writing(const std::filesystem::path& directory, bool create);
    static std::shared_ptr<Database> open_for_reading(const std::filesystem::path& directory);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();  ///< flushes what was written, as far as the disk allows

    [[nodiscard]] const std::filesystem::path& directory() const { return directory_; }
    [[nodiscard]] bool read_only() const { return read_only_; }
    [[nodiscard]] rocksdb::ColumnFamilyHandle* handle(Family family) const
    {
        return handles_[static_cast<std::size_t>(family)];
    }

    /// What stands under `key`, or nothing; `at` may be null for the latest state.
    [[nodiscard]] std::optional<std::string> get(Family family, std::string_view key,
                                                 const rocksdb::Snapshot* at = nullptr) const;

    /// Call `visit` for every key that begins with `prefix`, in order, until it returns false.
    void scan(Family family, std::string_view prefix, const rocksdb::Snapshot* at,
              const std::function<bool(std::string_view key, std::string_view value)>& visit) const;

    /// All of `rows` or nothing. It survives the end of this process at once, that of the system after flush(). Puts
    /// `rows` in order.
    void write(Rows& rows, const Writing& how = {});

    /// Everything written so far is in tables on disk when this returns, and the log is empty.
    void flush();

    /// Null for a read-only database, which stands still anyway.
    [[nodiscard]] const rocksdb::Snapshot* take_snapshot() const;
    void release(const rocksdb::Snapshot* snapshot) const;
    [[nodiscard]] std::uint64_t sequence() const;

private:
    Database(std::filesystem::path directory, bool read_only) : directory_{std::move(directory)}, read_only_{read_only}
    {
    }
    static std::shared_ptr<Database> try_reading(const std::filesystem::path& directory);
    void write_log(const Rows& rows);
    void write_tables(const Rows& rows, const std::vector<std::size_t>& sizes, std::size_t threads);
    void write_table(const std::vector<RowChange>& changes, rocksdb::ColumnFamilyHandle* family,
                     const std::string& path) const;

    std::filesystem::path directory_;
    bool read_only_;
    bool dirty_ = false;
    std::unique_ptr<rocksdb::DB> db_;
    std::vector<rocksdb::ColumnFamilyHandle*> handles_;
};

}  // namespace soichi
