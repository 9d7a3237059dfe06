#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "app/cli/session.hpp"

namespace soichi::cli {

/// How far a long piece of work has come, on standard error: a line that is written over on a terminal, a line now and
/// then elsewhere, a JSON object a second where programs read it, nothing for a user who wants quiet.
class Progress {
public:
    explicit Progress(const Session& session);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    /// Takes the line off the terminal.
    ~Progress();

    /// Cheap enough to be called for every item.
    void show(std::size_t read, std::size_t added, std::size_t rejected);

private:
    using Clock = std::chrono::steady_clock;
    enum class Kind { none, line, lines, json };
    [[nodiscard]] static Kind kind_of(const Session& session);
    [[nodiscard]] Clock::duration pause() const;

    const Session& session_;
    Kind kind_;
    Clock::time_point last_ = Clock::now();
    bool shown_ = false;
};

}  // namespace soichi::cli
