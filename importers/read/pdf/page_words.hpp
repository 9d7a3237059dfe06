#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace soichi {

/// A word on a page. Lengths are points (1/72 inch) from the upper left corner of the page.
struct PageWord {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;  ///< of the font
    bool bold = false;
    bool space_after = false;
    std::string text;
};

/// Words of a line with no wide gap between them.
struct PagePiece {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;        ///< of most of its words
    double first_word = 0;  ///< how wide its first word is
    bool bold = false;      ///< all its words are
    std::string text;

    [[nodiscard]] double centre() const { return (left + right) / 2; }
    [[nodiscard]] double width() const { return right - left; }
};

/// A line across a page: pieces with wide gaps between them, from left to right; at least one.
struct PageLine {
    std::vector<PagePiece> pieces;

    [[nodiscard]] double top() const { return pieces.front().top; }
    [[nodiscard]] double middle() const { return (pieces.front().top + pieces.front().bottom) / 2; }
    [[nodiscard]] std::string text() const;
};

/// The lines of one page, from top to bottom.
using PageLines = std::vector<PageLine>;

/// The lines that these words of one page stand in.
PageLines lines_of_page(std::vector<PageWord> words);

}  // namespace soichi
