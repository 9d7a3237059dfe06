#pragma once

#include <string>

#include "app/cli/language.hpp"
#include "query/view/step.hpp"

namespace soichi::cli {

/// What a list of all edges of one relation in one direction is called: "Văn bản đã ban hành", "Issued".
std::string section_title(Step step, Language language);

}  // namespace soichi::cli
