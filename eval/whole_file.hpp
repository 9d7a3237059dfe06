#pragma once

#include <filesystem>
#include <string>

namespace soichi::eval {

/// The bytes of a file. Throws InputError where it cannot be read.
std::string whole_file(const std::filesystem::path& path);

}  // namespace soichi::eval
