#pragma once

#include <cstdint>
#include <string>

#include "tests/bench/make_articles/world.hpp"

namespace soichi::bench {

/// One generated article: about 3 KB of UTF-8 in NFC.
struct GeneratedArticle {
    std::string id;     ///< eight digits, in order
    std::string title;
    std::string text;   ///< paragraphs, a blank line between them; the title is not repeated
    std::string date;   ///< ISO
    std::string url;
};

/// The article with this index. It depends on the world (places, seed, size) and the index alone.
GeneratedArticle make_article(const World& world, std::uint64_t index);

}  // namespace soichi::bench
