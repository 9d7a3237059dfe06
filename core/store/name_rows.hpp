#pragma once

#include <string>
#include <vector>

#include "core/store/contribution.hpp"

namespace soichi {

/// The keys under which `node` is found by its label and aliases: one for each different word of each different name.
///
/// Of a name the first 40 words count; that is more than any body's, and titles of articles may be long.
std::vector<std::string> name_keys(const NodeContribution& node);

}  // namespace soichi
