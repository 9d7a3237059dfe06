#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "core/store/contribution.hpp"
#include "core/store/rows.hpp"

namespace soichi {

/// Changes of counted sets, collected so that what cancels out is never written.
class Changes {
public:
    /// Say `item` once more (or `times` less where negative) in the set under `key`.
    void add(Family family, std::string_view key, std::string_view item, std::int64_t times);

    /// Everything that `contribution` says, once more or (with -1) once less.
    void add(const Contribution& contribution, std::int64_t times);

    /// Take over all changes of `others`.
    void absorb(Changes&& others);

    /// Move all changes into `rows`, one row for each key, on up to `threads` threads.
    void move_to(Rows& rows, std::size_t threads);

private:
    /// Key and item lie behind each other in `memory_`: there are millions, and each would be an allocation of its own.
    struct Change {
        const char* bytes;
        std::uint32_t key_size;
        std::uint32_t item_size;
        std::int64_t times;

        [[nodiscard]] std::string_view key() const { return {bytes, key_size}; }
        [[nodiscard]] std::string_view item() const { return {bytes + key_size, item_size}; }
    };
    using OfFamily = std::vector<Change>;

    /// Where a change goes: by key, and equal items of a key beside each other.
    struct Place {
        std::array<std::uint64_t, 3> key_begins;  ///< its first bytes: nearly all keys are told apart by these alone
        std::uint64_t item;                       ///< hash of the item
        const Change* change;
    };
    static bool before(const Place& a, const Place& b);
    static std::vector<Place> places_in_order(const OfFamily& changes);
    static void move_to(Rows& rows, Family family, OfFamily& changes);
    void add(const NodeContribution& node, std::int64_t times);
    void add(const EdgeContribution& contribution, std::int64_t times);

    using Memory = std::pmr::monotonic_buffer_resource;
    std::vector<std::unique_ptr<Memory>> memory_;
    std::array<OfFamily, family_rules.size()> changes_;
};

}  // namespace soichi
