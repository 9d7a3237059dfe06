#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace soichi::eval {

/// What was found and asked for of one kind.
struct Counts {
    std::size_t right = 0;
    std::size_t extra = 0;   ///< found, but not in the gold
    std::size_t missed = 0;  ///< in the gold, but not found

    [[nodiscard]] std::size_t gold() const { return right + missed; }
    [[nodiscard]] std::size_t found() const { return right + extra; }
    /// Of what was found, how much is right; 1 where nothing was found.
    [[nodiscard]] double precision() const;
    /// Of what was asked for, how much was found; 1 where nothing was asked for.
    [[nodiscard]] double recall() const;
    /// The harmonic mean of both.
    [[nodiscard]] double f1() const;

    Counts& operator+=(const Counts& other);
};

/// Counts by node kind or edge type; only what was found or asked for is in it.
using Tally = std::map<std::string, Counts>;

void add(Tally& to, const Tally& other);
Counts total(const Tally& tally);

/// So many of so many.
struct Ratio {
    std::size_t right = 0;
    std::size_t total = 0;

    void note(bool is_right)
    {
        right += is_right ? 1 : 0;
        ++total;
    }
    Ratio& operator+=(const Ratio& other);
};

}  // namespace soichi::eval
