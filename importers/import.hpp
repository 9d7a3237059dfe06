#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/article.hpp"
#include "core/model/statement.hpp"
#include "core/store/store.hpp"
#include "importers/read/document.hpp"

namespace soichi {

/// An item that was not imported, and why.
struct Rejection {
    std::string source;  ///< as the user named it, with a line number where that helps
    std::string reason;  ///< one line: what is wrong and what to do
};

/// The account of one import.
struct ImportReport {
    std::size_t read = 0;  ///< items met, rejected ones included
    std::size_t added = 0;
    std::size_t unchanged = 0;  ///< already in the store with the same text
    std::size_t duplicate = 0;  ///< the same text under another source; the source was added
    std::size_t replaced = 0;   ///< another version of a page that the store knows, or more about an article
    std::uint64_t bytes = 0;    ///< of text read
    std::uint64_t input_bytes =
        0;  ///< of files read or known, compressed where they are; also of those still under way
    std::vector<Rejection> rejected;
    std::map<std::string, std::size_t> passed_over;  ///< files that hold no articles, by the ending of their names
    std::size_t before_since = 0;                    ///< articles from before ImportOptions::since
};

/// The members of a JSON object, or the columns of a table, that hold an article.
struct FieldNames {
    std::string text = "text";
    std::string title = "title";
    std::string date = "date";
    std::string id = "id";
    std::string url = "url";
    std::string publisher = "source";
};

struct ImportOptions {
    std::size_t max_article = std::size_t{16} << 20U;  ///< bytes of text of one article
    FieldNames fields = {};                            ///< of JSON objects and tables
    std::string encoding = {};  ///< of everything that has none of its own ("tcvn3"); empty: it is detected
    std::string since = {};     ///< ISO day: leave out articles that say that they are older
    std::size_t jobs = 0;       ///< threads that read articles; 0: as many as there are cores
    bool keep_text = true;      ///< otherwise only spans and hashes, but for texts that are stored already
    bool dry_run = false;       ///< write nothing, only give the account
    Way way = Way::by_size;     ///< how changes are written; the store holds the same
    std::function<bool(const ImportReport&)> after_each = {};  ///< called after each item; false stops the import
    /// Articles that are written at a time, at most. Larger groups are written faster and take more memory.
    std::size_t group_articles = 4096;
};

/// How many threads `options` ask for.
std::size_t threads_of(const ImportOptions& options);

/// Import files, folders (all files below them, in byte order of their relative paths), what is in archives, and "-"
/// (standard input). Articles are written in groups, each atomically; files that were imported before and have not
/// changed since are not read again. Of the input about 100 MB are in memory at a time, however much it is.
/// Throws UsageError for an encoding that is none.
ImportReport import_paths(Store& store, const std::vector<std::string>& paths, const ImportOptions& options = {});

/// A document that a program of yours has found, and what to call the place.
struct SourcedDocument {
    std::string source;  ///< path or URL; never an absolute path
    Document document;
};

/// Import what `next` gives until it gives nothing, as import_paths() does; it is called from another thread, one call
/// at a time. A document whose text is not UTF-8 is decoded, or rejected.
ImportReport import_documents(Store& store, const std::function<std::optional<SourcedDocument>()>& next,
                              const ImportOptions& options = {});

/// Is it the name of an encoding that ImportOptions::encoding may have?
bool is_encoding(std::string_view name);

/// Take away `article` and exactly what only it said. False where the store does not hold it.
bool remove_article(Store& store, NodeId article);

/// What reading the stored texts again with today's rules changed.
struct UpdateReport {
    std::size_t articles = 0;
    std::size_t changed = 0;       ///< articles whose statements are new
    std::size_t without_text = 0;  ///< articles that stay as they are, because the store keeps no text of them
};

/// Read every stored text again. Afterwards the store is what a fresh import of the same texts gives, byte for byte.
UpdateReport update(Store& store, const ImportOptions& options = {});

/// Everything `article` says, in reading order. Same input, same output; touches no store. `place` is the key of the
/// locality that it is judged to speak from, where it is; else the article itself tells.
Statements extract(const Article& article, const std::optional<std::string>& place = std::nullopt);

/// Version of the rules and data that extract() uses.
std::string rules_version();

}  // namespace soichi
