#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/decode/encoding.hpp"

namespace soichi {

/// What the codes of an 8-bit text are read from.
enum class CodesIn : std::uint8_t {
    bytes,
    characters,  ///< of valid UTF-8, which the text was copied into
};

/// `text` in the 8-bit `encoding`, in NFC; nothing where a code has no letter in it.
std::optional<std::string> decode_8_bit(Encoding encoding, std::string_view text, CodesIn codes_in);

}  // namespace soichi
