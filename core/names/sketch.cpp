#include "core/names/sketch.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cassert>
#include <limits>

namespace soichi {

namespace {

constexpr std::size_t run_of_words = 5;
constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();

using Bins = std::array<std::uint64_t, sketch_bytes>;

bool is_part_of_word(unsigned char byte)
{
    return byte >= 0x80U || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/// Call `visit` with a hash of each word (FNV-1a of its bytes).
template <class Visit>
void for_each_word(std::string_view text, const Visit& visit)
{
    constexpr std::uint64_t basis = 0xCBF29CE484222325U;
    constexpr std::uint64_t prime = 0x100000001B3U;
    auto word = basis;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_part_of_word(byte)) {
            const auto small = byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
            word = (word ^ static_cast<std::uint64_t>(small)) * prime;
        } else if (word != basis) {
            visit(word);
            word = basis;
        }
    }
    if (word != basis) {
        visit(word);
    }
}

/// The last words as one number, which forgets a word as it takes the next.
class Run {
public:
    void take(std::uint64_t word)
    {
        auto& oldest = words_[taken_ % run_of_words];
        sum_ = (sum_ - oldest * highest_power) * power + word;
        oldest = word;
        ++taken_;
    }

    [[nodiscard]] std::size_t taken() const { return taken_; }

    /// Well mixed, so that the least of many is a fair choice.
    [[nodiscard]] std::uint64_t hash() const { return XXH3_64bits(&sum_, sizeof sum_); }

private:
    static constexpr std::uint64_t power = 0x9E3779B97F4A7C15U;
    static constexpr std::uint64_t highest_power = power * power * power * power;

    std::array<std::uint64_t, run_of_words> words_{};
    std::uint64_t sum_ = 0;
    std::size_t taken_ = 0;
};

void keep_least(Bins& bins, std::uint64_t hash)
{
    auto& least = bins[hash % sketch_bytes];
    least = std::min(least, hash);
}

/// Empty bins take what the next full one has, changed by how far they looked, so that they tell as much as others.
void fill_empty(Bins& bins)
{
    const Bins full = bins;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        std::size_t steps = 0;
        while (full[(i + steps) % bins.size()] == none) {
            ++steps;
        }
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
        bins[i] = full[(i + steps) % bins.size()] + steps * odd;
    }
}

}  // namespace

std::string sketch_of(std::string_view text)
{
    Bins bins;
    bins.fill(none);
    Run run;
    for_each_word(text, [&](std::uint64_t word) {
        run.take(word);
        if (run.taken() >= run_of_words) {
            keep_least(bins, run.hash());
        }
    });
    if (run.taken() == 0) {
        return {};
    }
    if (run.taken() < run_of_words) {
        keep_least(bins, run.hash());
    }
    fill_empty(bins);
    std::string sketch;
    for (const auto bin : bins) {
        sketch.push_back(static_cast<char>((bin / sketch_bytes) & 0xFFU));
    }
    return sketch;
}

double resemblance(std::string_view sketch, std::string_view other)
{
    if (sketch.size() != sketch_bytes || other.size() != sketch_bytes) {
        return 0;
    }
    std::size_t same = 0;
    for (std::size_t i = 0; i < sketch_bytes; ++i) {
        same += sketch[i] == other[i] ? 1 : 0;
    }
    // Two different hashes agree in a byte by chance once in 256 times.
    constexpr double by_chance = 1.0 / 256;
    const auto share = static_cast<double>(same) / sketch_bytes;
    return std::max(0.0, (share - by_chance) / (1 - by_chance));
}

std::array<std::uint64_t, sketch_bands> bands_of(std::string_view sketch)
{
    assert(sketch.size() == sketch_bytes);
    constexpr auto width = sketch_bytes / sketch_bands;
    std::array<std::uint64_t, sketch_bands> bands{};
    for (std::size_t i = 0; i < sketch_bands; ++i) {
        bands[i] = XXH3_64bits_withSeed(sketch.data() + i * width, width, i);
    }
    return bands;
}

}  // namespace soichi
