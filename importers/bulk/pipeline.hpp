#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "importers/bulk/prepare.hpp"
#include "importers/read/inputs.hpp"

namespace soichi {

/// A file that was read before as it is now, as far as its mark says.
struct FileKnown {
    FileMark mark;
};

/// The articles and rejections of one raw item.
using PreparedItems = std::vector<std::variant<PreparedArticle, Rejection>>;

/// What comes out of the pipeline, in the order of the input.
using Ready = std::variant<PreparedItems, FileBegin, FileEnd, PassedOver, FileKnown>;

struct Pipeline {
    const Preparation& preparation;
    std::size_t threads = 1;  ///< that read articles
    /// The mark of a file that holds for it as it is; nothing where it is to be read from its beginning. Called from
    /// the thread that reads the files.
    std::function<std::optional<FileMark>(const FileBegin&)> mark_of = {};
    std::atomic<std::uint64_t>* bytes_read = nullptr;  ///< counts the bytes of files, ahead of what is taken
};

/// Run `read_all` on one thread, prepare what it visits on others, and hand it to `take` on this one until it returns
/// false. At most 32 MiB of files or of the texts in them (or one item for each thread), and what was made of them, are
/// under way at a time. Throws what reading or preparing throws, after what came before it was taken.
void run(const Pipeline& pipeline, const std::function<void(const InputVisitor&)>& read_all,
         const std::function<bool(Ready)>& take);

/// Does the article say that it is from before the ISO day `since`? One that does not say when it is from is not; nor
/// is any where `since` is empty. For an article as it was met.
bool is_older(const Article& article, const std::string& since);

/// How input is read as `options` say. Throws UsageError for an encoding that is none.
ReadOptions reading_of(const ImportOptions& options);

}  // namespace soichi
