#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace soichi::bench {

/// One step of splitmix64: the same number on every machine, which std::uniform_int_distribution does not promise.
constexpr std::uint64_t mixed(std::uint64_t state)
{
    state += 0x9e3779b97f4a7c15U;
    state = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9U;
    state = (state ^ (state >> 27U)) * 0x94d049bb133111ebU;
    return state ^ (state >> 31U);
}

/// A number that depends on all of `parts` and on nothing else.
constexpr std::uint64_t mixed(std::initializer_list<std::uint64_t> parts)
{
    std::uint64_t state = 0;
    for (const auto part : parts) {
        state = mixed(state ^ part);
    }
    return state;
}

/// A sequence of numbers that depends on its seed alone.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : state_{seed} {}

    /// At least 0, less than `bound`; `bound` is positive.
    constexpr std::size_t below(std::size_t bound)
    {
        state_ = mixed(state_);
        return static_cast<std::size_t>(state_ % bound);
    }

    /// True in `percent` of a hundred cases.
    constexpr bool chance(std::size_t percent) { return below(100) < percent; }

    /// Like below(), but small numbers come far more often: half of the draws fall into the first eighth.
    constexpr std::size_t skewed(std::size_t bound)
    {
        const double unit = static_cast<double>(below(1U << 24U)) / static_cast<double>(1U << 24U);
        return static_cast<std::size_t>(unit * unit * unit * static_cast<double>(bound));
    }

    /// One of `words`, which is not empty.
    template <typename Words>
    constexpr const auto& any(const Words& words)
    {
        return words[below(words.size())];
    }

private:
    std::uint64_t state_;
};

}  // namespace soichi::bench
