#pragma once

#include <cstddef>
#include <cstdint>

namespace soichi {

/// How much of the input is taken, so that no input takes all memory or time.
struct ReadLimits {
    std::size_t article = std::size_t{16} << 20U;      ///< bytes of text of one article
    std::size_t page_factor = 4;                       ///< a page or office file may have so many times as many bytes
    std::size_t depth = 4;                             ///< archives within archives
    std::size_t members = 10'000'000;                  ///< of one archive
    std::uint64_t expanded = std::uint64_t{1} << 40U;  ///< bytes that come out of one archive
    std::uint64_t ratio = 250;                         ///< bytes that come out for each that goes in …
    std::uint64_t ratio_from = std::uint64_t{32} << 20U;  ///< … once so many came out

    [[nodiscard]] std::size_t page() const { return article * page_factor; }
};

}  // namespace soichi
