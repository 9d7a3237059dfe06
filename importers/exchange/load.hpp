#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/store/store.hpp"
#include "importers/import.hpp"

namespace soichi {

struct LoadOptions {
    std::size_t max_line = std::size_t{64}
                           << 20U;  ///< bytes of one line; it takes some ten times that while it is read
    std::function<bool(const ImportReport&)> after_each = {};  ///< called after each line; false stops the loading
};

/// Put into the store what the lines of `files` say, each as to_json() writes it; "-" is standard input. Files may be
/// compressed, or archives of files of lines. Articles are written in groups, each atomically; some 32 MiB of lines, or
/// one line, and what is read from them are in memory at a time. A line that read_statements() does not take is one
/// rejection, with its number.
///
/// Afterwards the store is what import_paths() gives for the same articles, byte for byte, in whatever order and files
/// the lines came. So an article is extracted anew where its statements are not those of what the store then holds:
/// where somebody judged the place that it speaks from, and where its sources disagree on its text, day or address.
/// Where lines of one article were read with different rules, those of this program's rules hold.
ImportReport load(Store& store, const std::vector<std::string>& files, const LoadOptions& options = {});

}  // namespace soichi
