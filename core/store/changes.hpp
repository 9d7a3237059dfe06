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
    using OfFamily = std::vector<Change>;

    /// Where a change goes: by key and item. Most pairs are told apart by the beginning alone.
    struct Place {
        std::uint64_t beginning;  ///< first eight bytes of the key
        std::uint32_t index;
    };
    static std::vector<Place> places_in_order(const OfFamily& changes);
    static void move_to(Rows& rows, Family family, OfFamily& changes);
    void add(const NodeContribution& node, std::int64_t times);
    void add(const EdgeContribution& contribution, std::int64_t times);

    std::array<OfFamily, family_rules.size()> changes_;
};

}  // namespace soichi
