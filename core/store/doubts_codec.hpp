#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/doubt.hpp"

namespace soichi {

/// What was declined in one article:
///
///     doubts    := list of doubt
///     doubt     := span reason:u8 kind:u8 relation:u8 candidates:list    kind and relation plus one; 0 for none
///     candidate := label:text key:text score:f64
///     list      := count:varint item*
std::string encode(const std::vector<Doubt>& doubts);

/// Throws DamagedRecord.
std::vector<Doubt> decode_doubts(std::string_view bytes);

}  // namespace soichi
