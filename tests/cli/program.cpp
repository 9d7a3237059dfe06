#include "tests/cli/program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <system_error>

namespace soichi::test {

namespace {

std::array<int, 2> new_pipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::system_error{errno, std::generic_category(), "pipe"};
    }
    return ends;
}

/// An unnamed file that holds `text`, so that input of any length needs nobody to feed it.
int file_of(const std::string& text)
{
    auto name = (std::filesystem::temp_directory_path() / "soichi-input-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    ::unlink(name.c_str());
    for (std::size_t at = 0; at < text.size();) {
        const auto written = ::write(file, text.data() + at, text.size() - at);
        if (written <= 0) {
            throw std::system_error{errno, std::generic_category(), "write"};
        }
        at += static_cast<std::size_t>(written);
    }
    ::lseek(file, 0, SEEK_SET);
    return file;
}

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> found;
    for (auto& word : words) {
        found.push_back(word.data());
    }
    found.push_back(nullptr);
    return found;
}

/// Appends what there is to read; false at the end.
bool append(int file, std::string& to)
{
    std::array<char, 65536> buffer{};
    const auto got = ::read(file, buffer.data(), buffer.size());
    if (got <= 0) {
        return false;
    }
    to.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

void close_end(int& file)
{
    if (file >= 0) {
        ::close(file);
    }
    file = -1;
}

}  // namespace

Running::Running(const Start& start)
{
    std::vector<std::string> words{start.program.empty() ? SOICHI_PROGRAM : start.program};
    words.insert(words.end(), start.arguments.begin(), start.arguments.end());
    std::vector<std::string> variables{"LANG=C"};
    for (const auto& [name, value] : start.environment) {
        variables.push_back(name + "=" + value);
    }
    const auto arguments = pointers(words);
    const auto environment = pointers(variables);
    const auto folder = start.folder.string();
    const int in = file_of(start.input);
    auto out = new_pipe();
    auto err = new_pipe();
    id_ = ::fork();
    if (id_ == 0) {
        ::dup2(in, STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        if (::chdir(folder.c_str()) == 0) {
            ::execve(arguments[0], arguments.data(), environment.data());
        }
        ::_exit(127);
    }
    ::close(in);
    ::close(out[1]);
    ::close(err[1]);
    out_ = out[0];
    err_ = err[0];
}

Running::~Running()
{
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }
    close_end(out_);
    close_end(err_);
}

std::string Running::read_and_close(std::size_t bytes)
{
    std::string text(bytes, '\0');
    const auto got = ::read(out_, text.data(), bytes);
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    close_end(out_);
    return text;
}

std::string Running::first_error_line()
{
    while (err_read_.find('\n') == std::string::npos && append(err_, err_read_)) {
    }
    return err_read_.substr(0, err_read_.find('\n'));
}

void Running::send(int signal) const
{
    ::kill(id_, signal);
}

Finished Running::finish()
{
    Finished finished;
    while (out_ >= 0 || err_ >= 0) {
        std::array<pollfd, 2> ends{pollfd{out_, POLLIN, 0}, pollfd{err_, POLLIN, 0}};
        ::poll(ends.data(), ends.size(), -1);
        if (out_ >= 0 && ends[0].revents != 0 && !append(out_, finished.out)) {
            close_end(out_);
        }
        if (err_ >= 0 && ends[1].revents != 0 && !append(err_, err_read_)) {
            close_end(err_);
        }
    }
    int status = 0;
    ::waitpid(id_, &status, 0);
    id_ = -1;
    finished.code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    finished.err = std::move(err_read_);
    return finished;
}

Finished run(const Start& start)
{
    return Running{start}.finish();
}

}  // namespace soichi::test
