#pragma once

#include <string>

namespace soichi::cli {

/// "0.1.0".
std::string version_number();

/// What --version prints: the program's version, the commit it was built from where that is known, and the version of
/// the stores that it writes.
std::string version_text();

}  // namespace soichi::cli
