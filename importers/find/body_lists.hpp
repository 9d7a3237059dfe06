#pragma once

#include <cstdint>
#include <vector>

#include "importers/find/bodies.hpp"

namespace soichi {

/// The bodies of a list whose class word is said once, before all of them; `at` is the token of "các".
///
/// "các Bộ: Quốc phòng, Y tế và Tài chính" names three ministries, "các Sở Nội vụ, Tài chính tỉnh Kon Tum" two
/// departments of one province. Bodies that the list names in full ("…, Văn phòng Chính phủ") are in the answer too.
/// Empty where no such list begins; "các Sở Y tế" alone is a class of bodies.
std::vector<BodyMention> body_list_at(const Reading& reading, std::uint32_t at);

/// "UBND các tỉnh Nam Định, Thái Bình", "UBND hai phường A, B": the same body of each unit; `at` is the token of the
/// body. Empty where no such list begins; "UBND các huyện" is a class of bodies.
std::vector<BodyMention> bodies_of_units_at(const Reading& reading, std::uint32_t at);

}  // namespace soichi
