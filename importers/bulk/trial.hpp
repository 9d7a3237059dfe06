#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/store/store.hpp"
#include "importers/bulk/article_writer.hpp"

namespace soichi {

/// Tells what an ArticleWriter would make of articles, and writes nothing. Of what it met it remembers hashes, some 200
/// bytes for each article.
class Trial {
public:
    explicit Trial(const Store& store) : store_{store} {}

    Fate take(const PreparedArticle& prepared);

private:
    /// False where it was met before.
    bool is_first(NodeId article, std::string_view what);
    bool is_known_page(const Article& article);

    const Store& store_;
    std::unordered_set<std::uint64_t> met_;
};

}  // namespace soichi
