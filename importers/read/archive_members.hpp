#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "importers/read/byte_stream.hpp"
#include "importers/read/limits.hpp"

namespace soichi {

/// Do the first bytes (512 are enough) begin an archive or a compressed file that read_archive() can open?
bool begins_archive(std::string_view first_bytes);

/// One file in an archive.
struct ArchiveMember {
    std::string name;     ///< its path in UTF-8; empty where the archive is one compressed file and keeps no name
    std::string problem;  ///< why it is not read, in one line; empty where it is
};

/// Call `visit` for each file in `archive` (zip or tar, or one file, each maybe compressed with gzip, bzip2, xz or
/// zstd), with a stream that ends when `visit` returns; nothing is written to disk. Hidden members are left out. False
/// where `visit` was. Throws InputError where the archive is damaged, cut short, or exceeds a limit; the members before
/// were visited.
bool read_archive(ByteStream& archive, const ReadLimits& limits,
                  const std::function<bool(const ArchiveMember&, ByteStream&)>& visit);

}  // namespace soichi
