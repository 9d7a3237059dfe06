#pragma once

#include <optional>

#include "importers/find/directives.hpp"

namespace soichi {

/// A plenum's resolution by the number of the plenum, in its spellings: "Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết T.Ư 4 khóa 12",
/// "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa IX".
std::optional<DirectiveMention> plenum_resolution_at(const Reading& reading, std::uint32_t at);

}  // namespace soichi
