#pragma once

#include <array>
#include <string>
#include <vector>

#include "importers/read/byte_stream.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// What was met in a stream, in order.
struct Met {
    std::vector<RawItem> items;
    std::vector<Rejection> rejected;

    /// Takes everything.
    RawVisit visit();

    /// The bytes, the sources, and the reasons why there is no more.
    [[nodiscard]] std::vector<std::string> bytes() const;
    [[nodiscard]] std::vector<std::string> sources() const;
    [[nodiscard]] std::vector<std::string> rejected_at() const;
};

/// A stream that hands out `bytes` in pieces of `size`.
ByteStream in_pieces_of(std::size_t size, std::string bytes);

/// Sizes of pieces that cut where it hurts.
inline constexpr std::array<std::size_t, 3> piece_sizes{1, 7, 100'000};

using Strings = std::vector<std::string>;

}  // namespace soichi
