#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace soichi::test {

/// How a run of the program ended and what it wrote.
struct Finished {
    int code = 0;  ///< as a shell tells it: 128 + signal where one ended it
    std::string out;
    std::string err;
};

/// How the program is started.
struct Start {
    std::vector<std::string> arguments;
    std::filesystem::path folder = ".";                   ///< its working folder
    std::map<std::string, std::string> environment = {};  ///< besides LANG=C, which alone is set otherwise
    std::string input = {};                               ///< on standard input
    std::string program = {};                             ///< another than `soichi`, by its path
};

/// Run `soichi` to its end.
Finished run(const Start& start);

/// A run of `soichi` that can be watched and stopped.
class Running {
public:
    explicit Running(const Start& start);
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running();  ///< kills it where it still runs

    /// Read up to `bytes` bytes of its standard output, then close our end.
    std::string read_and_close(std::size_t bytes);
    /// Wait for the first line on its standard error.
    std::string first_error_line();
    void send(int signal) const;
    /// Wait until it ends.
    Finished finish();

private:
    pid_t id_ = -1;
    int out_ = -1;
    int err_ = -1;
    std::string err_read_;
};

}  // namespace soichi::test
