#pragma once

#include <cstddef>
#include <vector>

#include "importers/read/pdf/page_words.hpp"

namespace soichi {

/// What two columns beside each other are.
enum class Beside {
    blocks,   ///< issuer and motto, recipients and signer: each is read for itself
    columns,  ///< running text in two columns
    table,    ///< rows of two cells
};

/// Lines [first, last) of a page that leave a gutter free between two columns.
struct BesideLines {
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<PagePiece> left;
    std::vector<PagePiece> right;

    [[nodiscard]] bool empty() const { return first == last; }
    [[nodiscard]] Beside kind() const;
};

/// The two columns that begin with the two pieces of line `first` of `page`; empty where it has not two pieces.
BesideLines beside_from(const PageLines& page, std::size_t first);

}  // namespace soichi
