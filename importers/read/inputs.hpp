#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "importers/read/input_file.hpp"
#include "importers/read/raw_item.hpp"
#include "importers/read/read_options.hpp"

namespace soichi {

/// A file that can be read again begins. What follows until its end comes from it.
struct FileBegin {
    std::string path;  ///< absolute, to know it again
    std::string source;
    FileStamp stamp;
};

/// It ends; `unchanged`: it is still the one that began.
struct FileEnd {
    bool unchanged = true;
};

/// A file, or a member of an archive, that holds no article as far as one can tell, such as an image.
struct PassedOver {
    std::string source;
};

using InputEvent = std::variant<RawItem, Rejection, FileBegin, FileEnd, PassedOver>;

/// Reads everything that paths name. All calls come from one thread.
struct InputVisitor {
    std::function<bool(InputEvent)> event;  ///< false: read no further
    /// How many items from the beginning of this file are known already and are to be left out; nothing: the whole
    /// file is known and need not be opened.
    std::function<std::optional<std::uint64_t>(const FileBegin&)> known_items;
    std::function<void(std::size_t)> bytes_read;  ///< told of each step through files and streams
};

/// Visit what `paths` name in turn: files, folders (in byte order of the relative paths below them), "-" for standard
/// input; what is in archives, without unpacking them to disk. A file that cannot be read is one rejection, and reading
/// goes on.
void read_inputs(const std::vector<std::string>& paths, const ReadOptions& options, const InputVisitor& visitor);

}  // namespace soichi
