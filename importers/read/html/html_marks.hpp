#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "importers/read/html/html_page.hpp"

namespace soichi {

/// What an element with a mark of data/page_marks.tsv is.
enum class MarkRole : std::uint8_t {
    body,  ///< holds the text of the article
    part,  ///< belongs to the text too, where its family's body does: the attributes of a document
    title,
    lead,
    date,
    author,
    banner,  ///< names the portal
    drop,    ///< furniture
    caption,
};

struct MarkedNode {
    NodeIndex node = 0;
    MarkRole role = MarkRole::body;
    std::size_t row = 0;           ///< rows of one role come in the order in which they are to be tried
    std::string_view family = {};  ///< of portals
};

/// The elements of `page` that carry marks, in page order.
std::vector<MarkedNode> marks_of(const Page& page);

/// What the words in an element's id and classes say: 1 where it is likely to be text, -1 furniture, 0 neither.
int likelihood(const Page& page, NodeIndex node);

}  // namespace soichi
