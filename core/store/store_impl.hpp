#pragma once

#include <memory>

#include "core/store/database.hpp"
#include "core/store/snapshot.hpp"
#include "core/store/store.hpp"

namespace soichi {

struct Store::Impl {
    /// Shared with the snapshots: a reader that refreshes opens another, and earlier snapshots keep theirs.
    std::shared_ptr<Database> database;
};

struct Snapshot::State {
    explicit State(std::shared_ptr<const Database> open) : database{std::move(open)}, at{database->take_snapshot()} {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { database->release(at); }

    std::shared_ptr<const Database> database;
    const rocksdb::Snapshot* at;
};

}  // namespace soichi
