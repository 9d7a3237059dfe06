#pragma once

#include <string>

#include "app/cli/language.hpp"
#include "query/diff/diff.hpp"

namespace soichi::cli {

/// What an edge says, as a sentence: "Kế hoạch 12/KH-UBND thực hiện Chỉ thị 90/CT-TTg".
std::string edge_sentence(const EdgeChange& edge, Language language);

}  // namespace soichi::cli
