#pragma once

#include <cstdint>

#include "importers/find/reading.hpp"

namespace soichi {

/// Where the verb begins that issues the document at token `first`: "đã có |Công văn", "ban hành hai |Quyết định", "ký tiếp |Văn bản".
/// 0 where there is none.
std::uint32_t issuing_verb(const Reading& reading, std::uint32_t first);

}  // namespace soichi
