#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace soichi {

/// One entry below a folder that is not itself a folder.
struct FoundFile {
    std::filesystem::path path;
    std::string source;   ///< its path relative to the folder, in UTF-8
    std::string problem;  ///< why it cannot be read, in one line; empty where it can
};

/// Call `visit` for every file below `folder`, in byte order of their relative paths, until it returns false. Hidden
/// files and folders are left out, links to folders are not followed. Memory in proportion to the largest single
/// folder. False where `visit` was.
bool walk(const std::filesystem::path& folder, const std::function<bool(const FoundFile&)>& visit);

/// `name` with each byte that is not UTF-8 as %XX.
std::string readable_name(std::string_view name);

}  // namespace soichi
