#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/session.hpp"
#include "importers/import.hpp"

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

    /// How much work there is, as far as the sizes of these files and folders tell: then the time left is shown.
    void expect_bytes_of(const std::vector<std::string>& paths);

    /// Cheap enough to be called for every item.
    void show(const ImportReport& so_far);

private:
    using Clock = std::chrono::steady_clock;
    enum class Kind { none, line, lines, json };
    [[nodiscard]] static Kind kind_of(const Session& session);
    [[nodiscard]] Clock::duration pause() const;
    [[nodiscard]] double rate(const ImportReport& so_far, Clock::time_point now) const;
    [[nodiscard]] std::optional<std::uint64_t> seconds_left(const ImportReport& so_far, Clock::time_point now) const;
    void write_json(const ImportReport& so_far, Clock::time_point now) const;
    [[nodiscard]] std::string line(const ImportReport& so_far, Clock::time_point now) const;

    const Session& session_;
    Kind kind_;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point last_ = begin_;
    std::uint64_t expected_bytes_ = 0;  ///< 0: not known
    bool shown_ = false;
};

}  // namespace soichi::cli
