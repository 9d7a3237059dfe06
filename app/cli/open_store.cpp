#include "app/cli/open_store.hpp"

#include "core/error.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

namespace {

void refuse_missing(const Session& session)
{
    std::error_code ignored;
    if (!std::filesystem::exists(session.db, ignored)) {
        throw StoreError{session.say(Message::no_store, session.db)};
    }
}

}  // namespace

Store open_for_reading(const Session& session)
{
    refuse_missing(session);
    auto store = Store::open(session.db, {.read_only = true, .create = false});
    const auto stored = store.snapshot().rules_version();
    const auto current = rules_version();
    if (!stored.empty() && stored != current) {
        session.warn(session.say(Message::rules_differ, stored, current));
    }
    return store;
}

Store open_for_writing(const Session& session, bool create)
{
    if (!create) {
        refuse_missing(session);
    }
    try {
        return Store::open(session.db, {.read_only = false, .create = create});
    } catch (const StoreLocked&) {
        throw StoreLocked{session.say(Message::store_locked, session.db)};
    }
}

}  // namespace soichi::cli
