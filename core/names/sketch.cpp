#include "core/names/sketch.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cassert>
#include <cstring>
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

std::uint64_t hash_of_word(std::string_view word)
{
    constexpr std::size_t longest = 64;
    std::array<char, longest> small{};
    const auto length = std::min(word.size(), longest);
    std::transform(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(length), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return XXH3_64bits(small.data(), length);
}

/// Call `visit` with the hash of each word.
template <class Visit>
void for_each_word(std::string_view text, const Visit& visit)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!is_part_of_word(static_cast<unsigned char>(text[at]))) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && is_part_of_word(static_cast<unsigned char>(text[at]))) {
            ++at;
        }
        visit(hash_of_word(text.substr(begin, at - begin)));
    }
}

void keep_least(Bins& bins, const std::array<std::uint64_t, run_of_words>& run)
{
    const auto hash = XXH3_64bits(run.data(), sizeof run);
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
    std::array<std::uint64_t, run_of_words> run{};
    std::size_t words = 0;
    for_each_word(text, [&](std::uint64_t word) {
        std::rotate(run.begin(), run.begin() + 1, run.end());
        run.back() = word;
        if (++words >= run_of_words) {
            keep_least(bins, run);
        }
    });
    if (words == 0) {
        return {};
    }
    if (words < run_of_words) {
        keep_least(bins, run);
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
