#pragma once

#include <fstream>
#include <ostream>
#include <string>

#include "app/cli/session.hpp"

namespace soichi::cli {

/// Where a verb's result goes: standard output, or a file that appears only when it is whole.
class Output {
public:
    /// Throws UsageError where the file cannot be made.
    explicit Output(const Session& session);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    /// Without finish() nothing of the file remains.
    ~Output();

    std::ostream& stream();

    /// Everything is written: make it durable and give the file its name. Throws UsageError where that fails.
    void finish();

private:
    [[noreturn]] void fail() const;

    const Session& session_;
    std::string target_;     ///< empty for standard output
    std::string temporary_;  ///< beside the target; empty where the target is written directly
    std::ofstream file_;
};

}  // namespace soichi::cli
