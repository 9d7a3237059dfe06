#pragma once

#include <cstddef>
#include <vector>

#include "importers/read/pdf/page_words.hpp"

namespace soichi {

/// A line in reading order.
struct FlowLine {
    PagePiece piece;
    std::size_t page = 0;
    std::size_t column = 0;  ///< lines of one column share their margins; 0 is the body of all pages
    bool finished = false;   ///< a line of a header or a table: nothing goes on in it. Empty text: space
};

/// All lines of a document in the order in which they are read: blocks beside each other after each other, text in
/// columns column by column, rows of tables across.
std::vector<FlowLine> reading_order(const std::vector<PageLines>& pages);

}  // namespace soichi
