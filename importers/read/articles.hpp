#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/model/article.hpp"
#include "importers/read/raw_item.hpp"
#include "importers/read/read_options.hpp"

namespace soichi {

/// One thing met while reading: an article with everything but what it says, or why there is none.
using Item = std::variant<Article, Rejection>;

/// The articles in `raw`: one, or those of a feed. Depends on `raw` and `options` alone.
std::vector<Item> articles_of(RawItem raw, const ReadOptions& options);

/// The article of a plain text, or why it is none.
Item article_of_text(std::string text, std::string source, const ReadOptions& options = {});

/// What makes an article the one it is: its text after NFC, space folding and removal of page furniture.
std::string body_of(std::string_view text);

/// The id of an article: a hash of its body.
NodeId article_id(std::string_view text);

/// The stored text of a document: title, blank line, text; the title is not repeated where the text begins with it.
std::string titled(const std::string& title, std::string text);

}  // namespace soichi
