#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/codec.hpp"

namespace soichi {

/// How often something was said. Counts below 1 mean that it is not (or not yet) said by anybody.
struct CountedItem {
    std::string_view item;
    std::int64_t count = 0;
    auto operator<=>(const CountedItem&) const = default;
};

/// What several articles say of one thing, as a set of byte strings with counts:
///
///     counted_set := (item:text count:signed-varint)*     by item, each once, no count of 0
///
/// Adding sets adds counts, and items whose count becomes 0 vanish. So the sum does not depend on the order in which
/// articles come, and taking an article away undoes adding it exactly.
using CountedSet = std::vector<CountedItem>;

/// Put `items` in order and add up those that occur several times.
void normalise(CountedSet& items);

std::string encode(const CountedSet& items);

/// Call `visit` for the items that `bytes` spell, which they point into. Throws DamagedRecord where they are no such
/// set.
template <class Visit>
void for_each_item(std::string_view bytes, const Visit& visit)
{
    CountedItem before;
    for (ByteReader reader{bytes}; !reader.done();) {
        const auto item = reader.text();
        const CountedItem counted{item, reader.signed_varint()};
        const bool in_order = before.count == 0 || before.item < counted.item;
        if (!in_order || counted.count == 0) {
            throw DamagedRecord{"the items of a counted set are out of order"};
        }
        visit(counted);
        before = counted;
    }
}

/// The set that `bytes` spell; the items point into them. Throws DamagedRecord where they are no such set.
CountedSet decode_counted_set(std::string_view bytes);

/// The sum of encoded sets, encoded. The first may be much larger than the others. Throws DamagedRecord.
std::string sum(std::string_view first, const std::vector<std::string_view>& others);

}  // namespace soichi
