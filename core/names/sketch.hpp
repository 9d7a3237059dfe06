#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace soichi {

/// How many runs of words a sketch keeps a byte of.
inline constexpr std::size_t sketch_bytes = 64;

/// How many groups of bytes are looked up to find sketches that resemble each other.
inline constexpr std::size_t sketch_bands = 8;

/// Texts are near duplicates from this resemblance on.
inline constexpr double near_duplicate_from = 0.8;

/// A sketch of `text`, by which texts that share most of their words are found: of all runs of five words, hashed into
/// 64 bins, the least hash of each bin, one byte of it (one-permutation MinHash: Li, Owen, Zhang 2012; empty bins
/// borrow from the next, Shrivastava, Li 2014). Signs, white space and the case of ASCII letters do not count. Empty
/// for a text without words.
std::string sketch_of(std::string_view text);

/// The estimated share of their runs of words that two texts have in common, 0 … 1 (standard error about 0.05).
double resemblance(std::string_view sketch, std::string_view other);

/// Sketches of near duplicates agree in one of these at least: of texts that share 90 % of their runs 99 in 100 do, of
/// 80 % 77 in 100.
std::array<std::uint64_t, sketch_bands> bands_of(std::string_view sketch);

}  // namespace soichi
