#include "core/store/database.hpp"

#include <cassert>

#include "core/store/status.hpp"

namespace soichi {

Database::~Database()
{
    if (db_ == nullptr) {
        return;
    }
    if (dirty_) {
        // Without room for tables the log still holds everything, and the next opening replays it.
        db_->Flush({}, handles_).PermitUncheckedError();
    }
    for (auto* handle : handles_) {
        db_->DestroyColumnFamilyHandle(handle).PermitUncheckedError();
    }
    db_->Close().PermitUncheckedError();
}

std::optional<std::string> Database::get(Family family, std::string_view key, const rocksdb::Snapshot* at) const
{
    rocksdb::ReadOptions options;
    options.snapshot = at;
    std::string value;
    const auto status = db_->Get(options, handle(family), key, &value);
    if (status.IsNotFound()) {
        return std::nullopt;
    }
    check(status, directory_, "read the store");
    return value;
}

void Database::scan(Family family, std::string_view prefix, const rocksdb::Snapshot* at,
                    const std::function<bool(std::string_view, std::string_view)>& visit) const
{
    rocksdb::ReadOptions options;
    options.snapshot = at;
    options.fill_cache = !prefix.empty();  // a scan of everything would only push out what is in use
    const std::unique_ptr<rocksdb::Iterator> row{db_->NewIterator(options, handle(family))};
    // Not Slice::starts_with: it hands the null of an empty prefix to memcmp.
    const auto begins = [prefix](const rocksdb::Slice& key) {
        return key.ToStringView().substr(0, prefix.size()) == prefix;
    };
    prefix.empty() ? row->SeekToFirst() : row->Seek(prefix);
    for (; row->Valid() && begins(row->key()); row->Next()) {
        if (!visit(row->key().ToStringView(), row->value().ToStringView())) {
            break;
        }
    }
    check(row->status(), directory_, "read the store");
}

void Database::flush()
{
    assert(!read_only_);
    check(db_->Flush({}, handles_), directory_, "write to the store");
    dirty_ = false;
}

const rocksdb::Snapshot* Database::take_snapshot() const
{
    return read_only_ ? nullptr : db_->GetSnapshot();
}

void Database::release(const rocksdb::Snapshot* snapshot) const
{
    if (snapshot != nullptr) {
        db_->ReleaseSnapshot(snapshot);
    }
}

std::uint64_t Database::sequence() const
{
    return db_->GetLatestSequenceNumber();
}

}  // namespace soichi
