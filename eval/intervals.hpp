#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "eval/score.hpp"

namespace soichi::eval {

struct Interval {
    double low = 0;
    double high = 1;
};

/// Where the figures of one kind lie in 95 of 100 samples; nothing where no sample has any.
struct Intervals {
    std::optional<Interval> precision;
    std::optional<Interval> recall;
    std::optional<Interval> f1;
};

struct ScoreIntervals {
    Intervals nodes;
    Intervals edges;
    std::map<std::string, Intervals> kinds;
    std::map<std::string, Intervals> types;
};

/// How many samples bootstrap_intervals() draws.
inline constexpr std::size_t resamples = 1000;

/// 95 % intervals by drawing articles with replacement: what varies from one article to the next shows in their width.
/// The same score gives the same intervals. Samples in which a figure is undefined are left out of it.
ScoreIntervals bootstrap_intervals(const Score& score);

/// The 95 % interval of Wilson for a share of independent cases; [0, 1] where there are none.
Interval wilson_interval(const Ratio& ratio);

}  // namespace soichi::eval
