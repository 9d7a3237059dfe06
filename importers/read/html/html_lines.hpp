#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "importers/read/html/html_page.hpp"

namespace soichi {

/// A line as a reader sees it: a paragraph, a heading, an item of a list, a row of a table.
struct HtmlLine {
    std::string text;          ///< white space folded to single spaces, none at the ends; never empty
    NodeIndex node = 0;        ///< the first text of it
    std::uint32_t linked = 0;  ///< how many of its bytes are links
    bool heading = false;
    bool caption = false;
};

/// One mark for each node: is it, with all it holds, left out? Empty: nothing is.
using LeftOut = std::vector<bool>;

/// The lines of [first, last), in reading order, without what is left out or unseen. The cells of a table row whose
/// cells are single lines are one line, " | " between them; other cells are lines of their own.
std::vector<HtmlLine> lines_of_html(const Page& page, NodeIndex first, NodeIndex last, const LeftOut& left_out);

/// What share of the line is links, 0 … 1.
double linked_share(const HtmlLine& line);

}  // namespace soichi
