#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <system_error>
#include <thread>

#include "core/error.hpp"
#include "core/store/database.hpp"
#include "core/store/directory.hpp"
#include "core/store/format.hpp"
#include "core/store/options.hpp"
#include "core/store/status.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throw_missing(const fs::path& directory)
{
    throw StoreError{
        fmt::format("{}: there is no store here; import articles first, or name another folder", directory.string())};
}

/// Throws for a place where no store is and none may be made.
void check_place(const fs::path& directory, Place place)
{
    switch (place) {
    case Place::not_a_folder:
        throw StoreError{fmt::format("{}: a file, but a store is a folder; name another path", directory.string())};
    case Place::other_files:
        throw StoreError{fmt::format("{}: the folder holds other files and is not a store; name a new or empty folder",
                                     directory.string())};
    case Place::headless:
        throw_damaged(directory, "the file CURRENT is missing");
    case Place::nothing:
    case Place::empty:
    case Place::store:
        break;
    }
}

void make_folder(const fs::path& directory)
{
    std::error_code error;
    fs::create_directories(directory, error);
    if (error) {
        throw StoreError{fmt::format("{}: cannot make a folder for the store: {}; name another path",
                                     directory.string(), error.message())};
    }
}

/// A store whose writer runs is locked, whatever state its files are in at this moment.
void check_unlocked(const fs::path& directory)
{
    auto* const system = rocksdb::Env::Default();
    rocksdb::FileLock* lock = nullptr;
    check(system->LockFile((directory / "LOCK").string(), &lock), directory, "open the store");
    check(system->UnlockFile(lock), directory, "open the store");
}

/// The format of the store, read without writing a byte: another format is not for us to touch.
/// False where nothing was ever written to it.
bool has_our_format(const fs::path& directory)
{
    const std::vector meta{family_descriptors().front()};
    std::vector<rocksdb::ColumnFamilyHandle*> handles;
    rocksdb::DB* opened = nullptr;
    check(rocksdb::DB::OpenForReadOnly(reader_options(), directory.string(), meta, &handles, &opened), directory,
          "open the store");
    const std::unique_ptr<rocksdb::DB> db{opened};
    std::string version;
    const auto status = db->Get({}, handles.front(), format_key, &version);
    const bool unwritten = status.IsNotFound() && db->GetLatestSequenceNumber() == 0;
    db->DestroyColumnFamilyHandle(handles.front()).PermitUncheckedError();
    if (unwritten) {
        return false;
    }
    if (!status.IsNotFound()) {
        check(status, directory, "read the store's format");
    }
    check_format(directory, status.ok() ? std::optional{version} : std::nullopt);
    return true;
}

}  // namespace

std::shared_ptr<Database> Database::open_for_writing(const fs::path& directory, bool create)
{
    const auto place = look_at(directory);
    check_place(directory, place);
    if (place != Place::store) {
        create ? make_folder(directory) : throw_missing(directory);
    }
    check_unlocked(directory);
    const bool fresh = place != Place::store || !has_our_format(directory);
    if (fresh && !create) {
        throw_missing(directory);  // making it was cut short
    }

    auto options = writer_options();
    options.create_if_missing = fresh;
    options.create_missing_column_families = fresh;
    std::shared_ptr<Database> database{new Database{directory, false}};
    rocksdb::DB* opened = nullptr;
    check(rocksdb::DB::Open(options, directory.string(), family_descriptors(), &database->handles_, &opened), directory,
          "open the store");
    database->db_.reset(opened);
    // Only now, when the store is ours: before, another process might have been writing there.
    std::error_code nothing_there;
    fs::remove_all(loading_folder(directory), nothing_there);
    if (fresh) {
        rocksdb::WriteOptions durably;
        durably.sync = true;
        check(opened->Put(durably, database->handle(Family::meta), format_key, std::to_string(format_version)),
              directory, "make the store");
    }
    return database;
}

std::shared_ptr<Database> Database::try_reading(const fs::path& directory)
{
    std::shared_ptr<Database> database{new Database{directory, true}};
    rocksdb::DB* opened = nullptr;
    const auto status = rocksdb::DB::OpenForReadOnly(reader_options(), directory.string(), family_descriptors(),
                                                     &database->handles_, &opened);
    if (!status.ok()) {
        has_our_format(directory);  // says so if that is the reason
        check(status, directory, "open the store");
    }
    database->db_.reset(opened);
    check_format(directory, database->get(Family::meta, format_key));
    return database;
}

std::shared_ptr<Database> Database::open_for_reading(const fs::path& directory)
{
    const auto place = look_at(directory);
    check_place(directory, place);
    if (place != Place::store) {
        throw_missing(directory);
    }
    // A writer may move data from a log to a table and delete the log while we open. RocksDB would not notice that it
    // missed a log, so an opening counts only where no log went meanwhile, and an error only where no file came or
    // went. (Logs go in the order in which they came: one that came and went meanwhile took the earlier ones along.)
    // It may also take in tables after we read the list of them, and then write to a log that we read after that list:
    // we would see the later write without the earlier one. So the list must be as long as it was, too.
    constexpr int attempts = 100;
    constexpr std::chrono::milliseconds pause{5};
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = files_in(directory);
        const auto lists_before = lists_of_tables(directory);
        try {
            auto database = try_reading(directory);
            const auto logs_before = logs_among(before);
            const auto logs_now = logs_among(files_in(directory));
            if (std::includes(logs_now.begin(), logs_now.end(), logs_before.begin(), logs_before.end()) &&
                lists_of_tables(directory) == lists_before) {
                return database;
            }
        } catch (const StoreError&) {
            if (before == files_in(directory)) {
                throw;
            }
        }
        std::this_thread::sleep_for(pause);
    }
    throw StoreError{fmt::format("{}: another process changes the store faster than it can be opened; try again",
                                 directory.string())};
}

}  // namespace soichi
