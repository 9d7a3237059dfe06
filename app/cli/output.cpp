#include "app/cli/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "core/error.hpp"

namespace soichi::cli {

namespace {

/// A device or a pipe is written as it is; renaming over it would replace it.
bool written_directly(const std::filesystem::path& path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

bool synced(const std::filesystem::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

}  // namespace

Output::Output(const Session& session) : session_{session}
{
    if (session.output.empty() || session.output == "-") {
        return;
    }
    std::error_code ignored;
    const auto real = std::filesystem::weakly_canonical(session.output, ignored);
    target_ = real.empty() ? session.output : real.string();
    if (!written_directly(target_)) {
        temporary_ = target_ + ".part" + std::to_string(::getpid());
    }
    errno = 0;
    file_.open(temporary_.empty() ? target_ : temporary_, std::ios::binary);
    if (!file_) {
        fail();
    }
}

Output::~Output()
{
    if (!temporary_.empty()) {
        std::error_code ignored;
        std::filesystem::remove(temporary_, ignored);
    }
}

std::ostream& Output::stream()
{
    return target_.empty() ? std::cout : file_;
}

void Output::finish()
{
    errno = 0;
    if (!stream().flush()) {
        fail();
    }
    if (target_.empty()) {
        return;
    }
    file_.close();
    if (temporary_.empty()) {
        return;
    }
    std::error_code error;
    if (synced(temporary_, O_RDONLY)) {
        std::filesystem::rename(temporary_, target_, error);
        if (!error) {
            temporary_.clear();
            synced(std::filesystem::path{target_}.parent_path(), O_RDONLY | O_DIRECTORY);
            return;
        }
        errno = error.value();
    }
    fail();
}

void Output::fail() const
{
    const std::string reason = errno == 0 ? "?" : std::strerror(errno);
    throw UsageError{target_.empty() ? session_.say(Message::cannot_write_stdout, reason)
                                     : session_.say(Message::cannot_write_output, session_.output, reason)};
}

}  // namespace soichi::cli
