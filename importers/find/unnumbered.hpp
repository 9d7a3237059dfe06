#pragma once

#include <vector>

#include "importers/find/directives.hpp"

namespace soichi {

/// Adds the documents without a number that the text tells apart all the same: by day and issuer ("Công điện ngày
/// 2/2/2017 của Thủ tướng"), or by a title in quotation marks ("Đề án “Chi bộ kiểu mẫu”").
void add_unnumbered(const Reading& reading, std::vector<DirectiveMention>& mentions);

}  // namespace soichi
