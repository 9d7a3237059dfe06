#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/store/store.hpp"
#include "importers/read_article.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi::test {

/// The folder of example articles.
std::filesystem::path examples();

/// The folder or file `name` of what SOICHI_SHARED names; nothing, and "skipped: why", where there is none.
std::optional<std::filesystem::path> shared(const std::string& name);

/// A file in `folder` with the first `count` articles of a corpus of SOICHI_SHARED, unpacked; nothing, and "skipped:
/// why", where there is none.
std::optional<std::filesystem::path> unpacked(const std::string& corpus, int count, const TempFolder& folder);

/// Every article of `paths` with what it says.
std::vector<ReadArticle> read_all(const std::vector<std::string>& paths);

/// The lines that `soichi extract` writes for `paths`.
std::vector<std::string> lines_of(const std::vector<std::string>& paths);

/// A file of these lines.
std::string file_of(const TempFolder& folder, const std::string& name, const std::vector<std::string>& lines);

/// The dump in JSON Lines.
std::string dump(Store& store);

/// `text` with its first `from` made `to`; fails the test where there is none.
std::string altered(std::string text, const std::string& from, const std::string& to);

}  // namespace soichi::test
