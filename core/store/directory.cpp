#include "core/store/directory.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "core/error.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view loading = "loading";

/// 000012.log holds data; LOG is RocksDB's diary.
bool is_numbered(std::string_view name, std::string_view ending)
{
    return name.size() > ending.size() && name.substr(name.size() - ending.size()) == ending &&
           name.find_first_not_of("0123456789") == name.size() - ending.size();
}

bool holds_data(std::string_view name)
{
    return is_numbered(name, ".log") || is_numbered(name, ".sst");
}

/// What RocksDB writes before it first holds data.
bool is_scaffold(std::string_view name)
{
    const auto begins = [name](std::string_view start) { return name.substr(0, start.size()) == start; };
    return name == loading || name == "LOCK" || name == "IDENTITY" || begins("LOG") || begins("MANIFEST-") ||
           begins("OPTIONS-") || is_numbered(name, ".dbtmp");
}

}  // namespace

Place look_at(const fs::path& directory)
{
    std::error_code error;
    const auto status = fs::status(directory, error);
    if (status.type() == fs::file_type::not_found) {
        return Place::nothing;
    }
    if (error) {
        throw StoreError{
            fmt::format("{}: cannot look at the folder: {}; name another path", directory.string(), error.message())};
    }
    if (status.type() != fs::file_type::directory) {
        return Place::not_a_folder;
    }
    const auto names = files_in(directory);
    if (names.contains("CURRENT")) {
        return Place::store;
    }
    if (std::all_of(names.begin(), names.end(), is_scaffold)) {
        return Place::empty;
    }
    const bool headless =
        std::any_of(names.begin(), names.end(), holds_data) &&
        std::all_of(names.begin(), names.end(), [](const auto& name) { return holds_data(name) || is_scaffold(name); });
    return headless ? Place::headless : Place::other_files;
}

fs::path loading_folder(const fs::path& directory)
{
    return directory / loading;
}

std::set<std::string> files_in(const fs::path& directory)
{
    std::set<std::string> names;
    std::error_code error;
    for (fs::directory_iterator at{directory, error}, end; !error && at != end; at.increment(error)) {
        names.insert(at->path().filename().string());
    }
    if (error) {
        throw StoreError{fmt::format("{}: cannot read the folder: {}; ask for permission, or name another",
                                     directory.string(), error.message())};
    }
    return names;
}

std::map<std::string, std::uintmax_t> lists_of_tables(const fs::path& directory)
{
    std::map<std::string, std::uintmax_t> lists;
    for (const auto& name : files_in(directory)) {
        if (name.rfind("MANIFEST-", 0) == 0) {
            std::error_code gone;
            lists[name] = fs::file_size(directory / name, gone);
        }
    }
    return lists;
}

std::set<std::string> logs_among(std::set<std::string> files)
{
    for (auto at = files.begin(); at != files.end();) {
        at = is_numbered(*at, ".log") ? std::next(at) : files.erase(at);
    }
    return files;
}

}  // namespace soichi
