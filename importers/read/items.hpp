#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/article.hpp"
#include "importers/import.hpp"

namespace soichi {

/// One thing met while reading: an article (its id and text set), or why there is none.
using Item = std::variant<Article, Rejection>;

/// Read every item below `paths` in turn: files, folders in byte order of their relative paths, "-" for standard input.
/// `visit` gets each; reading stops where it returns false. Throws InputError where none of `paths` exists.
void read_items(const std::vector<std::string>& paths, std::size_t max_article, const std::function<bool(Item)>& visit);

/// An article of plain text, or why `bytes` are none: empty, binary, not UTF-8, too long.
Item plain_text_item(std::string bytes, const std::string& source, std::size_t max_article);

/// One line of JSON Lines: {"id", "title", "text", "date", "url", "source"}; only "text" is needed. The stored text is the title,
/// a blank line and the text, without the title where the text begins with it.
Item json_line_item(std::string_view line, const std::string& source, std::size_t line_number, std::size_t max_article);

/// The id of an article: it depends on the text after NFC, space folding and removal of page furniture.
NodeId article_id(std::string_view text);

}  // namespace soichi
