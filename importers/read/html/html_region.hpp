#pragma once

#include <vector>

#include "importers/read/html/html_facts.hpp"
#include "importers/read/html/html_lines.hpp"
#include "importers/read/html/html_marks.hpp"
#include "importers/read/html/html_page.hpp"
#include "importers/read/html/html_sums.hpp"

namespace soichi {

/// A page, and what is known of it before its article is looked for.
struct PageReading {
    const Page& page;
    const std::vector<MarkedNode>& marks;
    const TextSums& sums;
    PageTitle title;
    LeftOut furniture;  ///< furniture_of() it
};

/// The elements that hold an article.
struct Region {
    std::vector<NodeIndex> parts;  ///< in page order, none inside another; never empty
    bool sure = false;             ///< the page says so by the marks of its portal
    LeftOut furniture = {};        ///< what is to be left out of the parts

    [[nodiscard]] NodeIndex begin() const { return parts.front(); }
    [[nodiscard]] NodeIndex end(const Page& page) const { return page[parts.back()].end; }
};

/// Found by the marks of the page's portal, else as its only `<article>`, else where the text is densest; the whole
/// page where nothing else is found.
Region region_of(const PageReading& reading);

}  // namespace soichi
