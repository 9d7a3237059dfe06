#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/article.hpp"

namespace soichi {

/// What is known of an article without its text.
struct ArticleFacts {
    Article article;               ///< with an empty text
    std::uint64_t text_bytes = 0;  ///< length of the text that is stored apart
};

/// facts := title:text date:text url:text publisher:text sources:texts text-bytes:varint
std::string encode_facts(const Article& article);

/// Throws DamagedRecord.
ArticleFacts decode_article_facts(NodeId id, std::string_view bytes);

}  // namespace soichi
