#pragma once

#include <filesystem>
#include <string_view>

#include "core/store/store.hpp"

namespace soichi::test {

/// A folder of its own that goes away with the object.
class TempFolder {
public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// A file of these bytes; folders on the way are made.
    std::filesystem::path write(const std::filesystem::path& relative, std::string_view bytes) const;

private:
    std::filesystem::path path_;
};

/// An empty store in a folder that goes away with it.
class TempStore {
public:
    TempStore();

    [[nodiscard]] std::filesystem::path directory() const { return folder_.path() / "store"; }
    Store& operator*() { return store_; }
    Store* operator->() { return &store_; }

    /// Add what one article contributes, in a batch of its own.
    void add(const Contribution& contribution);
    void take_away(const Contribution& contribution);

private:
    TempFolder folder_;
    Store store_;
};

}  // namespace soichi::test
