#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace soichi {

/// What stands where a store is to be.
enum class Place {
    nothing,      ///< no such path
    empty,        ///< a folder without files, or one where making a store was cut short before it held anything
    store,        ///< files of RocksDB
    headless,     ///< files of RocksDB without the one that says which of them count
    other_files,  ///< a folder of something else
    not_a_folder,
};

/// Look, without opening anything. Throws StoreError where the folder cannot be read.
Place look_at(const std::filesystem::path& directory);

/// Where tables are made before the database takes them in. What stands there when a store is opened was cut short.
std::filesystem::path loading_folder(const std::filesystem::path& directory);

/// The names of all files in `directory`. Throws StoreError where it cannot be read.
std::set<std::string> files_in(const std::filesystem::path& directory);

/// The lists of tables (RocksDB's manifests) with their lengths. Each change of which tables there are makes one
/// longer. Throws StoreError where `directory` cannot be read.
std::map<std::string, std::uintmax_t> lists_of_tables(const std::filesystem::path& directory);

/// Those that are write-ahead logs. RocksDB never uses a number twice: a log that is still there never went.
std::set<std::string> logs_among(std::set<std::string> files);

}  // namespace soichi
