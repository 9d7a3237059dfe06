#pragma once

#include <vector>

#include "importers/read/html/html_lines.hpp"
#include "importers/read/html/html_marks.hpp"
#include "importers/read/html/html_sums.hpp"

namespace soichi {

/// What a page says itself is no part of its article: hidden elements, navigation, forms, and what data/page_marks.tsv
/// drops. Something that holds more than half of the page's text is never left out, since broken pages put everything
/// into it.
LeftOut furniture_of(const Page& page, const std::vector<MarkedNode>& marks, const TextSums& sums);

/// The same, and besides what has a name that furniture is likely to have.
LeftOut likely_furniture_of(const Page& page, const LeftOut& furniture, const TextSums& sums);

/// Is this a line of furniture that says little more than a phrase of data/furniture.tsv or data/page_phrases.tsv?
bool is_furniture(const HtmlLine& line);

/// `lines` without those of furniture and the links that follow them. `loose`: the lines come from a part of the page
/// that was guessed, so that lines of links, pagers and what comes after the article go as well.
std::vector<HtmlLine> without_furniture(std::vector<HtmlLine> lines, bool loose);

}  // namespace soichi
