#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/store/database.hpp"
#include "core/store/persons.hpp"

namespace soichi {

/// anchors := text*
std::string encode_anchors(const std::vector<std::string>& anchors);

/// Throws DamagedRecord.
std::vector<std::string> decode_anchors(std::string_view item);

/// The lists of anchors that articles give officials of this folded name. Throws StoreError where the record is
/// damaged.
AnchorLists read_anchor_lists(const Database& database, std::string_view name, const rocksdb::Snapshot* at);

}  // namespace soichi
