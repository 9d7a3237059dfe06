#pragma once

#include <string_view>

#include "core/store/codec.hpp"
#include "core/store/status.hpp"
#include "core/store/store_impl.hpp"

namespace soichi {

/// The neighbour lists of one direction.
inline Family lists_in(Direction direction)
{
    return direction == Direction::out ? Family::out : Family::in;
}

/// What `decode` (bytes → optional) makes of the record under `key`; nothing where there is none.
/// Throws StoreError where the record is damaged.
template <class Decode>
auto read_record(const Snapshot::State& state, Family family, std::string_view key, const Decode& decode)
    -> decltype(decode(key))
{
    const auto bytes = state.database->get(family, key, state.at);
    try {
        return bytes ? decode(*bytes) : decltype(decode(key)){};
    } catch (const DamagedRecord& damaged) {
        throw_damaged(state.database->directory(), damaged.what());
    }
}

/// Call `visit(key, value)` for the rows that begin with `prefix`, in order, until it returns false.
/// Throws StoreError where `visit` meets a damaged record.
template <class Visit>
void read_rows(const Snapshot::State& state, Family family, std::string_view prefix, const Visit& visit)
{
    try {
        state.database->scan(family, prefix, state.at, visit);
    } catch (const DamagedRecord& damaged) {
        throw_damaged(state.database->directory(), damaged.what());
    }
}

}  // namespace soichi
