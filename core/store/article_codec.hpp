#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/article.hpp"

namespace soichi {

/// facts  := title:text date:text url:text publisher:text count:varint source* superseded:u8 sketch:text text-bytes:varint text-hash:be64
/// source := name:text url:text version:text encoding:text bytes:be64
std::string encode_facts(const Article& article);

/// The article with an empty text. Throws DamagedRecord.
Article decode_article_facts(NodeId id, std::string_view bytes);

}  // namespace soichi
