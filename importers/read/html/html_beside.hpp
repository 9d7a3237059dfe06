#pragma once

#include <string>
#include <vector>

#include "importers/read/html/html_region.hpp"

namespace soichi {

/// The lead that stands between the title and the text; empty where there is none, or where the text begins with it.
std::vector<HtmlLine> lead_before(const PageReading& reading, const Region& region, const std::vector<HtmlLine>& text);

/// The line that names the author after the text; empty where none does.
std::vector<HtmlLine> author_after(const PageReading& reading, const Region& region);

/// What the page says, in words or for machines, of when it was published, near its title or its text; empty where it
/// says nothing there.
std::string published_near(const PageReading& reading, const Region& region);

}  // namespace soichi
