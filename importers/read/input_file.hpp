#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "importers/read/byte_stream.hpp"

namespace soichi {

/// When a file was last changed and how long it is. Any change of its bytes changes this, whatever day the file is
/// given afterwards; so do a new name and new permissions. (Two changes within one tick of the system's clock, some
/// milliseconds, may look like one.)
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t changed = 0;  ///< nanoseconds since 1970
    bool regular = false;      ///< an ordinary file: read again it gives the same bytes
    bool operator==(const FileStamp&) const = default;
};

/// An open file, or a stream such as standard input.
class InputFile {
public:
    /// Throws InputError where it cannot be opened.
    explicit InputFile(const std::filesystem::path& path);
    static InputFile standard_input();

    InputFile(InputFile&& other) noexcept;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    InputFile& operator=(InputFile&&) = delete;
    ~InputFile();

    [[nodiscard]] FileStamp stamp() const;

    /// Its bytes from here on, of an ordinary file as many as it had when it was opened, so that one that grows ends;
    /// must not outlive this. `count`: told how many bytes each step read. Throws InputError where reading fails.
    ByteStream stream(std::function<void(std::size_t)> count = {});

private:
    explicit InputFile(int descriptor);

    int descriptor_;
    std::optional<std::uint64_t> rest_;  ///< of an ordinary file
    std::string block_;
};

}  // namespace soichi
