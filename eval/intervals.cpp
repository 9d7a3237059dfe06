#include "eval/intervals.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace soichi::eval {

namespace {

constexpr std::uint64_t seed = 20160516;
constexpr double tail = 0.025;

/// SplitMix64: what it draws is the same on every machine, which the standard library's distributions do not promise.
class Dice {
public:
    explicit Dice(std::uint64_t start) : state_{start} {}

    /// A number below `count`, which is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(((next() >> 32U) * count) >> 32U); }

private:
    std::uint64_t next()
    {
        state_ += 0x9E3779B97F4A7C15U;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

/// How often each article is in each sample.
using Samples = std::vector<std::vector<std::size_t>>;

Samples draw(std::size_t articles)
{
    Dice dice{seed};
    Samples samples(resamples, std::vector<std::size_t>(articles));
    for (auto& sample : samples) {
        for (std::size_t i = 0; i < articles; ++i) {
            ++sample[dice.below(articles)];
        }
    }
    return samples;
}

std::optional<Interval> middle_of(std::vector<double> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    const auto rank = [&](double quantile) {
        const auto at = std::ceil(quantile * static_cast<double>(values.size()));
        return values[static_cast<std::size_t>(std::max(at, 1.0)) - 1];
    };
    return Interval{rank(tail), rank(1 - tail)};
}

/// The intervals of one kind, whose counts in each article are `counts`.
Intervals intervals_of(const std::vector<Counts>& counts, const Samples& samples)
{
    std::vector<double> precisions;
    std::vector<double> recalls;
    std::vector<double> f1s;
    for (const auto& sample : samples) {
        Counts sum;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            sum.right += sample[i] * counts[i].right;
            sum.extra += sample[i] * counts[i].extra;
            sum.missed += sample[i] * counts[i].missed;
        }
        if (sum.found() != 0) {
            precisions.push_back(sum.precision());
        }
        if (sum.gold() != 0) {
            recalls.push_back(sum.recall());
        }
        if (sum.found() + sum.gold() != 0) {
            f1s.push_back(sum.f1());
        }
    }
    return {middle_of(std::move(precisions)), middle_of(std::move(recalls)), middle_of(std::move(f1s))};
}

/// Counts of each article, as `of_article` tells them.
template <class OfArticle>
std::vector<Counts> by_article(const Score& score, const OfArticle& of_article)
{
    std::vector<Counts> counts;
    for (const auto& article : score.articles) {
        counts.push_back(of_article(article));
    }
    return counts;
}

Counts counts_in(const Tally& tally, const std::string& key)
{
    const auto found = tally.find(key);
    return found == tally.end() ? Counts{} : found->second;
}

}  // namespace

ScoreIntervals bootstrap_intervals(const Score& score)
{
    const auto samples = draw(score.articles.size());
    ScoreIntervals all;
    all.nodes = intervals_of(by_article(score, [](const auto& article) { return total(article.kinds); }), samples);
    all.edges = intervals_of(by_article(score, [](const auto& article) { return total(article.types); }), samples);
    for (const auto& [kind, counts] : score.kinds) {
        const auto of_kind = [&name = kind](const auto& article) { return counts_in(article.kinds, name); };
        all.kinds[kind] = intervals_of(by_article(score, of_kind), samples);
    }
    for (const auto& [type, counts] : score.types) {
        const auto of_type = [&name = type](const auto& article) { return counts_in(article.types, name); };
        all.types[type] = intervals_of(by_article(score, of_type), samples);
    }
    return all;
}

Interval wilson_interval(const Ratio& ratio)
{
    if (ratio.total == 0) {
        return {};
    }
    constexpr double z = 1.959963984540054;  // the normal deviate that leaves 2.5 % on either side
    const auto n = static_cast<double>(ratio.total);
    const auto p = static_cast<double>(ratio.right) / n;
    const auto centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const auto half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

}  // namespace soichi::eval
