#include <rocksdb/sst_file_writer.h>
#include <rocksdb/write_batch.h>

#include <fmt/format.h>

#include <cassert>
#include <numeric>
#include <system_error>

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "core/store/database.hpp"
#include "core/store/directory.hpp"
#include "core/store/options.hpp"
#include "core/store/status.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

/// From about this size on, a sorted table is written faster than the log, the table in memory and its flush.
constexpr std::size_t worth_tables = std::size_t{2} << 20U;

template <class Target>
rocksdb::Status apply(Target& target, const RowChange& change)
{
    switch (change.kind) {
    case RowChange::Kind::put:
        return target.Put(change.key, change.value);
    case RowChange::Kind::erase:
        return target.Delete(change.key);
    default:
        return target.Merge(change.key, change.value);
    }
}

// NOLINTBEGIN(readability-identifier-naming): RocksDB calls them so
/// A batch that takes changes of one family.
struct InFamily {
    rocksdb::WriteBatch& batch;
    rocksdb::ColumnFamilyHandle* family;

    rocksdb::Status Put(const rocksdb::Slice& key, const rocksdb::Slice& value)
    {
        return batch.Put(family, key, value);
    }
    rocksdb::Status Delete(const rocksdb::Slice& key) { return batch.Delete(family, key); }
    rocksdb::Status Merge(const rocksdb::Slice& key, const rocksdb::Slice& value)
    {
        return batch.Merge(family, key, value);
    }
};
// NOLINTEND(readability-identifier-naming)

rocksdb::IngestExternalFileArg taken_in(rocksdb::ColumnFamilyHandle* family, const std::string& path)
{
    rocksdb::IngestExternalFileArg file;
    file.column_family = family;
    file.external_files.push_back(path);
    file.options.move_files = true;
    file.options.write_global_seqno = false;  // it is kept in the manifest
    return file;
}

/// Bytes of each family.
std::vector<std::size_t> sizes_of(const Rows& rows)
{
    std::vector<std::size_t> sizes;
    sizes.reserve(family_rules.size());
    for (const auto& rule : family_rules) {
        sizes.push_back(rows.bytes(rule.family));
    }
    return sizes;
}

/// Where tables are made, for as long as it is needed, whatever happens.
class LoadingFolder {
public:
    explicit LoadingFolder(const fs::path& store) : path_{loading_folder(store)}
    {
        std::error_code error;
        fs::create_directory(path_, error);  // opening the first table says what is wrong
    }
    LoadingFolder(const LoadingFolder&) = delete;
    LoadingFolder& operator=(const LoadingFolder&) = delete;
    ~LoadingFolder()
    {
        std::error_code error;
        fs::remove_all(path_, error);
    }

    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

}  // namespace

void Database::write(Rows& rows, const Writing& how)
{
    assert(!read_only_);
    const auto sizes = sizes_of(rows);
    const auto bytes = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    if (bytes == 0) {
        return;
    }
    rows.put_in_order();
    if (how.way == Way::tables || (how.way == Way::by_size && bytes >= worth_tables)) {
        write_tables(rows, sizes, how.threads);
    } else {
        write_log(rows);
    }
}

void Database::write_log(const Rows& rows)
{
    rocksdb::WriteBatch batch;
    for (const auto& rule : family_rules) {
        InFamily target{batch, handle(rule.family)};
        for (const auto& change : rows.changes(rule.family)) {
            check(apply(target, change), directory_, "prepare a change");
        }
    }
    check(db_->Write({}, &batch), directory_, "write to the store");
    dirty_ = true;
}

void Database::write_tables(const Rows& rows, const std::vector<std::size_t>& sizes, std::size_t threads)
{
    if (dirty_) {
        // Tables outlive a loss of power at once, so what was written before them has to as well.
        check(db_->SyncWAL(), directory_, "write to the store");
    }
    const LoadingFolder loading{directory_};
    const auto& folder = loading.path();
    std::vector<rocksdb::IngestExternalFileArg> files(family_rules.size());
    in_parallel(threads, sizes, [&](std::size_t i) {
        const auto family = family_rules[i].family;
        if (!rows.changes(family).empty()) {
            const auto path = (folder / fmt::format("{}.sst", family_rules[i].name)).string();
            write_table(rows.changes(family), handle(family), path);
            files[i] = taken_in(handle(family), path);
        }
    });
    std::erase_if(files, [](const auto& file) { return file.external_files.empty(); });
    check(db_->IngestExternalFiles(files), directory_, "write to the store");
}

void Database::write_table(const std::vector<RowChange>& changes, rocksdb::ColumnFamilyHandle* family,
                           const std::string& path) const
{
    const rocksdb::Options options{db_->GetDBOptions(), db_->GetOptions(family)};
    rocksdb::SstFileWriter table{rocksdb::EnvOptions{}, options, family};
    check(table.Open(path), directory_, "write to the store");
    for (const auto& change : changes) {
        check(apply(table, change), directory_, "write to the store");
    }
    check(table.Finish(), directory_, "write to the store");
}

}  // namespace soichi
