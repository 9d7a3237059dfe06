#include "tests/store/process.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <system_error>

namespace soichi::test {

Process::Process(const std::vector<std::string>& arguments)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        throw std::system_error{errno, std::generic_category(), "pipe"};
    }
    std::vector<char*> words{const_cast<char*>(STORE_PROCESS)};
    for (const auto& argument : arguments) {
        words.push_back(const_cast<char*>(argument.c_str()));
    }
    words.push_back(nullptr);
    id_ = ::fork();
    if (id_ == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    output_ = ends[0];
}

Process::~Process()
{
    kill();
    ::close(output_);
}

std::optional<std::string> Process::line()
{
    std::array<char, 4096> buffer{};
    auto end = read_.find('\n');
    while (end == std::string::npos) {
        const auto got = ::read(output_, buffer.data(), buffer.size());
        if (got <= 0) {
            return std::nullopt;
        }
        read_.append(buffer.data(), static_cast<std::size_t>(got));
        end = read_.find('\n');
    }
    auto line = read_.substr(0, end);
    read_.erase(0, end + 1);
    return line;
}

std::vector<std::string> Process::lines()
{
    std::vector<std::string> all;
    while (auto next = line()) {
        all.push_back(std::move(*next));
    }
    return all;
}

void Process::kill()
{
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
        id_ = -1;
    }
}

}  // namespace soichi::test
