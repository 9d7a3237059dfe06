#pragma once

#include <string>
#include <string_view>

#include "core/store/store.hpp"

namespace soichi {

/// mark := bytes:varint changed:signed-varint items:varint articles:varint older:varint finished:u8
///         removals:varint count:varint (source:text reason:text)*
std::string encode(const FileMark& mark);

/// Throws DamagedRecord.
FileMark decode_file_mark(std::string_view bytes);

}  // namespace soichi
