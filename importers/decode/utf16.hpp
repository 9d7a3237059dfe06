#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importers/decode/encoding.hpp"

namespace soichi {

/// utf16le or utf16be where `bytes` evidently are: they begin with a byte order mark, or zero bytes stand often at one
/// parity and hardly ever at the other. Looks at the first 4 KiB.
std::optional<Encoding> utf16_order(std::string_view bytes);

/// UTF-16 in UTF-8, without a byte order mark, which is followed where it contradicts `order`. Nothing where a
/// surrogate stands alone or the last byte is half a unit.
std::optional<std::string> text_of_utf16(Encoding order, std::string_view bytes);

}  // namespace soichi
