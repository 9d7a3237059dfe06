#pragma once

#include <optional>

#include "importers/find/directives.hpp"

namespace soichi {

/// The year of "Nghị định 154 năm 2016", "Thông tư số 15 năm 2015"; 0 where none stands at `at`.
int year_told(const Reading& reading, std::uint32_t at);

/// "Chỉ thị 16", "Kết luận số 114", "Nghị quyết 18" of "Nghị quyết 18, 19-NQ/TW".
std::optional<DirectiveMention> numbered_at(const Reading& reading, std::uint32_t at);

}  // namespace soichi
