#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// "Bộ trưởng Trần Văn Khôi Giải trình", a heading that runs into its sentence: a name that goes on in one place beyond a name
/// that the article gives elsewhere, before a word in lower case, ends where the other one does.
void cut_names(const Reading& reading, std::vector<OfficialMention>& found);

}  // namespace soichi
