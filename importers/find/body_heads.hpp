#pragma once

#include "importers/find/bodies.hpp"

namespace soichi {

/// A short common word in lower case ("đoàn", "hội", "vụ") heads no name; "UBND" and "đoàn kiểm tra" may.
bool may_head(const Reading& reading, std::uint32_t at, const Hit& hit);

}  // namespace soichi
