#pragma once

#include <vector>

#include "importers/read/pdf/page_words.hpp"

namespace soichi {

/// A row of a table while its lines are gathered. The columns are those of the line that began the table.
class PageTableRow {
public:
    /// `line` begins a table; each of its pieces is a column.
    void begin(const PageLine& line);

    [[nodiscard]] bool has_words() const;

    /// Does the line belong to this row? It touches it, as lines in the middle of their cells do, or stands close
    /// below, but not in the first column.
    [[nodiscard]] bool goes_on(const PageLine& line) const;

    /// Does a line that does not go on begin another row of the same table? `next` is where the line below it begins:
    /// cells in the middle of a row stand between the lines of others.
    [[nodiscard]] bool begins_another(const PageLine& line, double next) const;

    /// Adds a line that goes on, or begins another row after take().
    void add(const PageLine& line);

    /// The row as one piece, with "|" between its cells. The columns stay, without words.
    PagePiece take();

private:
    [[nodiscard]] std::size_t column_of(const PagePiece& piece) const;
    [[nodiscard]] bool fits(const PageLine& line) const;

    std::vector<PagePiece> cells_;
    double bottom_ = 0;
    double size_ = 0;  ///< of the font
};

}  // namespace soichi
