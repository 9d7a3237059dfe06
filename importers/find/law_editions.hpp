#pragma once

#include <string>
#include <vector>

#include "core/names/designator.hpp"

namespace soichi {

/// The numbers under which the law of this name (first column of data/laws.tsv) was passed, oldest first.
const std::vector<Designator>& law_editions(const std::string& name);

}  // namespace soichi
