#pragma once

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

    /// Move all changes into `rows`, one row for each key.
    void move_to(Rows& rows);

private:
    struct Change {
        Family family;
        std::string key;
        std::string item;
        std::int64_t times;
    };
    /// Where a change goes: by family, key and item. Most pairs are told apart by the beginning alone.
    struct Place {
        std::uint64_t beginning;  ///< family and first seven bytes of the key
        std::uint32_t index;
    };
    [[nodiscard]] std::vector<Place> places_in_order() const;
    void add(const NodeContribution& node, std::int64_t times);
    void add(const EdgeContribution& contribution, std::int64_t times);

    std::vector<Change> changes_;
};

}  // namespace soichi
