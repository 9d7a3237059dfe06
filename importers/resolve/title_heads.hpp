#pragma once

#include <string_view>

namespace soichi {

/// How the name of the body begins that a title is held in: "Thứ trưởng" is of a "Bộ ". Empty for titles that any body
/// has.
std::string_view head_of_body(std::string_view title);

/// Is the body of this name of the kind that `head` begins? "Bộ Chính trị" and "Bộ Tư lệnh" are no ministries.
bool is_headed(std::string_view name, std::string_view head);

}  // namespace soichi
