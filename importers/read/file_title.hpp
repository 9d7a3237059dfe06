#pragma once

#include <string>
#include <string_view>

#include "importers/read/document.hpp"

namespace soichi {

/// Does what a file says of its title look like the title of an article? Programs put there file names, the first line
/// of a template, or "Document1".
bool looks_like_title(std::string_view title);

/// Gives `document`, whose text is set, the title that its file names: where it looks like one and the text is no
/// official document, which says itself what it is called. The title is then no line of the text.
void put_file_title(Document& document, std::string_view title);

}  // namespace soichi
