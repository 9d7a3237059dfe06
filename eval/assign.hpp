#pragma once

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

namespace soichi::eval {

/// (index in gold, index in found) of what belongs together.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Pair each of `golds` with at most one of `founds`, the best fit first; among equal fits the first of gold, then the
/// first found. `fits(gold index, found index)` is 0 where the two cannot be paired. The order is that of pairing.
template <class Fits>
Pairs assign(std::size_t golds, std::size_t founds, const Fits& fits)
{
    std::vector<std::tuple<int, std::size_t, std::size_t>> candidates;  // smaller is better
    for (std::size_t i = 0; i < golds; ++i) {
        for (std::size_t j = 0; j < founds; ++j) {
            if (const int value = fits(i, j); value != 0) {
                candidates.emplace_back(-value, i, j);
            }
        }
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<bool> gold_used(golds);
    std::vector<bool> found_used(founds);
    Pairs pairs;
    for (const auto& [value, i, j] : candidates) {
        if (!gold_used[i] && !found_used[j]) {
            gold_used[i] = found_used[j] = true;
            pairs.emplace_back(i, j);
        }
    }
    return pairs;
}

}  // namespace soichi::eval
