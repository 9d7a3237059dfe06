#pragma once

#include <vector>

#include "importers/read/office/file_lines.hpp"
#include "importers/read/pdf/page_order.hpp"

namespace soichi {

/// The paragraphs that the lines of a document are cut from, one a line. Two lines are one paragraph where the first
/// word of the second had no more room in the first, unless space, indent, font or a mark of a list says that another
/// begins.
FileLines paragraphs_of(const std::vector<FlowLine>& lines);

}  // namespace soichi
