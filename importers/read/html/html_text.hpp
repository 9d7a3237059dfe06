#pragma once

#include <string>

#include "importers/read/html/html_region.hpp"
#include "importers/read/html/json_ld.hpp"

namespace soichi {

/// The paragraphs of the article in `region`, one a line: without title and day, with the lead and the author's line
/// that stand outside it. Where the region was guessed, the text that linked data holds goes before it if that has
/// paragraphs, or is far longer. All that the page shows where that leaves nothing; empty where it shows nothing.
std::string article_text(const PageReading& reading, const Region& region, const LinkedData& linked);

}  // namespace soichi
