#pragma once

#include <string>

#include "tests/read/office_files.hpp"

namespace soichi::test {

/// An archive of these members: `format` "ustar" or "zip", `filter` "none", "gzip", "bzip2", "xz" or "zstd".
std::string archive_of(const Members& members, const std::string& format, const std::string& filter);

/// `bytes` compressed alone.
std::string compressed(const std::string& bytes, const std::string& filter);

}  // namespace soichi::test
