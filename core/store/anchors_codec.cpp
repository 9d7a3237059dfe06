#include "core/store/anchors_codec.hpp"

#include "core/store/codec.hpp"
#include "core/store/counted_set.hpp"
#include "core/store/keys.hpp"
#include "core/store/status.hpp"

namespace soichi {

std::string encode_anchors(const std::vector<std::string>& anchors)
{
    ByteWriter bytes;
    for (const auto& anchor : anchors) {
        bytes.text(anchor);
    }
    return bytes.take();
}

std::vector<std::string> decode_anchors(std::string_view item)
{
    std::vector<std::string> anchors;
    for (ByteReader bytes{item}; !bytes.done();) {
        anchors.emplace_back(bytes.text());
    }
    return anchors;
}

AnchorLists read_anchor_lists(const Database& database, std::string_view name, const rocksdb::Snapshot* at)
{
    const auto lists = database.get(Family::anchors, keys::officials_named(name), at);
    AnchorLists anchors;
    try {
        for (const auto& [item, count] : lists ? decode_counted_set(*lists) : CountedSet{}) {
            if (count > 0) {
                anchors.emplace(decode_anchors(item), count);
            }
        }
    } catch (const DamagedRecord& damaged) {
        throw_damaged(database.directory(), damaged.what());
    }
    return anchors;
}

}  // namespace soichi
