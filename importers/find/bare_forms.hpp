#pragma once

#include <vector>

#include "importers/find/directives.hpp"

namespace soichi {

/// A capitalised form alone stands for the last directive of that form that was named.
void add_bare(const Reading& reading, std::vector<DirectiveMention>& mentions);

}  // namespace soichi
