#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

namespace soichi::test {

/// Another process that works on a store (store_process.cpp), whose lines we read.
class Process {
public:
    explicit Process(const std::vector<std::string>& arguments);
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();  ///< kills it where it still runs

    /// The next line that it writes, or nothing once it has ended.
    std::optional<std::string> line();
    /// All lines until it ends.
    std::vector<std::string> lines();

    void kill();

private:
    pid_t id_ = -1;
    int output_ = -1;
    std::string read_;
};

}  // namespace soichi::test
