#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/names/designator.hpp"

namespace soichi {

/// The numbers under which the law of this name (first column of data/laws.tsv) was passed, oldest first.
const std::vector<Designator>& law_editions(const std::string& name);

/// The one edition of that year ("2013"), or nothing.
std::optional<Designator> law_edition(const std::string& name, std::string_view year);

}  // namespace soichi
