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

namespace {

void warn_of_other_rules(const Session& session, const Store& store)
{
    const auto stored = store.snapshot().rules_version();
    const auto current = rules_version();
    if (!stored.empty() && stored != current) {
        session.warn(session.say(Message::rules_differ, stored, current));
    }
}

}  // namespace

Store open_for_reading(const Session& session)
{
    refuse_missing(session);
    auto store = Store::open(session.db, {.read_only = true, .create = false});
    warn_of_other_rules(session, store);
    return store;
}

Store open_for_writing(const Session& session, bool create)
{
    if (!create) {
        refuse_missing(session);
    }
    try {
        auto store = Store::open(session.db, {.read_only = false, .create = create});
        warn_of_other_rules(session, store);
        return store;
    } catch (const StoreLocked&) {
        throw StoreLocked{session.say(Message::store_locked, session.db)};
    }
}

}  // namespace soichi::cli
