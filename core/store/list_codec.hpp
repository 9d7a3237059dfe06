#pragma once

#include <vector>

#include "core/store/codec.hpp"

namespace soichi {

/// list := count:varint item*
template <class Item, class Write>
void write_list(ByteWriter& bytes, const std::vector<Item>& items, Write write_item)
{
    bytes.varint(items.size());
    for (const auto& item : items) {
        write_item(bytes, item);
    }
}

template <class Read>
auto read_list(ByteReader& bytes, Read read_item)
{
    std::vector<decltype(read_item(bytes))> items;
    for (auto left = bytes.count(); left > 0; --left) {
        items.push_back(read_item(bytes));
    }
    return items;
}

}  // namespace soichi
