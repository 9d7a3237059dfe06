#include "core/store/counted_set.hpp"

#include <algorithm>
#include <iterator>

namespace soichi {

namespace {

void append(CountedSet& items, std::string_view bytes)
{
    for_each_item(bytes, [&items](const CountedItem& item) { items.push_back(item); });
}

std::int64_t add(std::int64_t a, std::int64_t b)
{
    // Damaged counts may lie anywhere; wrapping is at least defined.
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

}  // namespace

void normalise(CountedSet& items)
{
    std::sort(items.begin(), items.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items.size();) {
        auto total = items[i];
        for (++i; i < items.size() && items[i].item == total.item; ++i) {
            total.count = add(total.count, items[i].count);
        }
        if (total.count != 0) {
            items[kept++] = total;
        }
    }
    items.resize(kept);
}

std::string encode(const CountedSet& items)
{
    ByteWriter bytes;
    for (const auto& [item, count] : items) {
        bytes.text(item).signed_varint(count);
    }
    return bytes.take();
}

CountedSet decode_counted_set(std::string_view bytes)
{
    CountedSet items;
    append(items, bytes);
    return items;
}

std::string sum(std::string_view first, const std::vector<std::string_view>& others)
{
    CountedSet added;
    for (const auto other : others) {
        append(added, other);
    }
    normalise(added);

    // Only what is added is sorted: a hub's list has a hundred thousand items, an article adds one.
    const auto base = decode_counted_set(first);
    CountedSet all;
    all.reserve(base.size() + added.size());
    std::merge(base.begin(), base.end(), added.begin(), added.end(), std::back_inserter(all));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto item = all[i];
        if (i + 1 < all.size() && all[i + 1].item == item.item) {
            item.count = add(item.count, all[++i].count);
        }
        if (item.count != 0) {
            all[kept++] = item;
        }
    }
    all.resize(kept);
    return encode(all);
}

}  // namespace soichi
