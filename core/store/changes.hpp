#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/store/contribution.hpp"
#include "core/store/rows.hpp"

namespace soichi {

/// Changes of counted sets, collected so that what cancels out is never written.
class Changes {
public:
    /// Say `item` once more (or `times` less where negative) in the set under `key`.
    void add(Family family, std::string key, std::string item, std::int64_t times);

    /// Everything that `contribution` says, once more or (with -1) once less.
    void add(const Contribution& contribution, std::int64_t times);

    /// Take over all changes of `others`.
    void absorb(Changes&& others);

    /// Move all changes into `rows`, one row for each key, on up to `threads` threads.
    void move_to(Rows& rows, std::size_t threads);

private:
    struct Change {
        std::string key;
        std::string item;
        std::int64_t times;
    };
    /// Those of one family, in parts as they were absorbed.
    using OfFamily = std::vector<std::vector<Change>>;

    /// Where a change goes: by key, and equal items of a key beside each other.
    struct Place {
        std::uint64_t key_begins;   ///< first eight bytes of the key
        std::uint64_t key_goes_on;  ///< the next eight: nearly all keys are told apart by these alone
        std::uint64_t item;         ///< hash of the item
        const Change* change;
    };
    static bool before(const Place& a, const Place& b);
    static std::vector<Place> places_in_order(const OfFamily& parts);
    static void move_to(Rows& rows, Family family, OfFamily& parts);
    void add(const NodeContribution& node, std::int64_t times);
    void add(const EdgeContribution& contribution, std::int64_t times);

    std::array<OfFamily, family_rules.size()> changes_;
};

}  // namespace soichi
