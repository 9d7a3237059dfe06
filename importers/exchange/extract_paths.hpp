#pragma once

#include <functional>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "importers/read_article.hpp"

namespace soichi {

/// Read what `paths` name as import_paths() does, and hand each article with what it says to `visit`: without a store,
/// one article in memory at a time. An article that is met twice is handed over twice; load() makes one of them.
/// `added` of the report counts what was handed over. Throws InputError where none of `paths` exists.
ImportReport extract_paths(const std::vector<std::string>& paths, const std::function<void(const ReadArticle&)>& visit,
                           const ImportOptions& options = {});

}  // namespace soichi
