#pragma once

#include <vector>

#include "importers/read/html/html_lines.hpp"
#include "importers/read/html/html_page.hpp"

namespace soichi {

/// The part of a page without marks that reads like an article: elements in page order, none inside another; empty
/// where nothing reads like one.
///
/// The method is that of Arc90's Readability: every paragraph with enough words and few links scores for the elements
/// around it, less the farther out they are. The best element wins, together with those beside it that score too and
/// what stands between them. What stands above `title` (0 where the page shows none), or after the first line of
/// furniture below it, scores little.
std::vector<NodeIndex> densest_part(const Page& page, const LeftOut& left_out, NodeIndex title);

}  // namespace soichi
