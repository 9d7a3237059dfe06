#include "importers/read/input_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "core/error.hpp"

namespace soichi {

namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 17U;

std::string message_of(int error)
{
    return std::generic_category().message(error);
}

}  // namespace

InputFile::InputFile(int descriptor) : descriptor_{descriptor}
{
    if (descriptor_ < 0) {
        return;  // errno tells why
    }
    if (const auto now = stamp(); now.regular) {
        rest_ = now.bytes;
    }
}

InputFile::InputFile(const std::filesystem::path& path) : InputFile{::open(path.c_str(), O_RDONLY | O_CLOEXEC)}
{
    if (descriptor_ < 0) {
        throw InputError{fmt::format("cannot be opened: {}; check the path and its permissions", message_of(errno))};
    }
}

InputFile InputFile::standard_input()
{
    return InputFile{::dup(STDIN_FILENO)};
}

InputFile::InputFile(InputFile&& other) noexcept
    : descriptor_{std::exchange(other.descriptor_, -1)},
      rest_{other.rest_},
      block_{std::move(other.block_)}
{
}

InputFile::~InputFile()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

FileStamp InputFile::stamp() const
{
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0) {
        return {};
    }
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return {static_cast<std::uint64_t>(status.st_size),
            static_cast<std::int64_t>(status.st_ctim.tv_sec) * nanoseconds + status.st_ctim.tv_nsec,
            S_ISREG(status.st_mode)};
}

ByteStream InputFile::stream(std::function<void(std::size_t)> count)
{
    block_.resize(block_bytes);
    return ByteStream{[this, count = std::move(count)]() -> std::string_view {
        ssize_t got = 0;
        do {
            const auto wanted = rest_ ? std::min<std::uint64_t>(*rest_, block_.size()) : block_.size();
            got = ::read(descriptor_, block_.data(), wanted);
        } while (got < 0 && errno == EINTR);
        if (got < 0) {
            throw InputError{fmt::format("cannot be read: {}", message_of(errno))};
        }
        if (rest_) {
            *rest_ -= static_cast<std::uint64_t>(got);
        }
        if (count) {
            count(static_cast<std::size_t>(got));
        }
        return {block_.data(), static_cast<std::size_t>(got)};
    }};
}

}  // namespace soichi
