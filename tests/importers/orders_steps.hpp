#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "tests/importers/orders_articles.hpp"

namespace soichi::test {

/// One thing that a user does to a store.
struct OrdersStep {
    enum class Does {
        import,      ///< the item
        end_import,  ///< the next items are for another import
        remove,      ///< the item's article, with all its sources
        flush,
    };
    Does does = Does::import;
    std::size_t item = 0;
};

/// Import all of `items` in an order that depends on `seed` alone. In between articles are removed and imported again
/// later, and items are imported that are there already; in the end each item has been imported since its article was
/// last removed.
std::vector<OrdersStep> drawn_steps(const std::vector<OrdersItem>& items, std::uint64_t seed);

}  // namespace soichi::test
