#pragma once

#include <filesystem>

namespace soichi::cli {

/// A folder of the system's temporary ones that is gone with this object.
class PassingFolder {
public:
    /// Throws UsageError where none can be made.
    PassingFolder();
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    ~PassingFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace soichi::cli
