#pragma once

#include <cstdint>

#include "importers/find/reading.hpp"

namespace soichi {

/// ", sinh ngày 5/3/1960, T": the birth of a person stands between the name and the titles.
/// Gives where the titles may begin; `at` itself where no birth stands there.
std::uint32_t past_birth(const Reading& reading, std::uint32_t at);

/// "Trưởng Công an xã A (huyện B, tỉnh C) Nguyễn Văn D": what stands in brackets between a title and its name.
/// Gives where the name begins; `at` itself where no bracket with a name after it stands there.
std::uint32_t past_bracket(const Reading& reading, std::uint32_t at);

}  // namespace soichi
