#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/read/html/html_marks.hpp"
#include "importers/read/html/html_page.hpp"
#include "importers/read/html/html_sums.hpp"
#include "importers/read/html/json_ld.hpp"

namespace soichi {

/// What a page says of itself for machines: meta elements and linked data. As written; empty where it says nothing.
struct PageMeta {
    LinkedData linked;
    std::string title;       ///< of the article: og:title
    std::string page_title;  ///< `<title>`, mostly with the portal's name after it
    std::string published;
    std::string modified;
    std::string url;
    std::string site_name;
};

PageMeta meta_of(const Page& page);

/// The title of the article, and where it stands.
struct PageTitle {
    std::string text;
    NodeIndex node = 0;  ///< 0 where it stands nowhere in the page
};

/// A heading with a mark, or the first `h1` that agrees with what the page says its title is; else what it says,
/// without the portal's name.
PageTitle title_of(const Page& page, const TextSums& sums, const std::vector<MarkedNode>& marks, const PageMeta& meta);

/// The name of the portal: what the page says, else its banner, else what follows the title in `<title>`.
std::string publisher_of(const Page& page, const TextSums& sums, const std::vector<MarkedNode>& marks,
                         const PageMeta& meta);

}  // namespace soichi
