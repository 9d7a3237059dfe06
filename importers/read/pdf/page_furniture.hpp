#pragma once

#include <vector>

#include "importers/read/pdf/page_words.hpp"

namespace soichi {

/// Takes from the pages of a document what does not belong to its text: page numbers, and lines at their heads and feet
/// that most of them repeat.
void drop_page_furniture(std::vector<PageLines>& pages);

}  // namespace soichi
