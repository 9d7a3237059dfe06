#pragma once

#include "app/cli/session.hpp"
#include "core/store/store.hpp"

namespace soichi::cli {

/// The store for reading, which another process may be writing to. Says so where its articles were read with other
/// rules than this program's. Throws StoreError where there is none.
Store open_for_reading(const Session& session);

/// The store for writing; `create` makes it where there is none. Throws StoreLocked where another process writes to it.
Store open_for_writing(const Session& session, bool create);

}  // namespace soichi::cli
