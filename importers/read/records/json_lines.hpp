#pragma once

#include <cstddef>
#include <string>

#include "importers/read/byte_stream.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// Every line of JSON Lines as an item to be read by read_json_object(), met at "FILE:LINE". Blank lines are passed
/// over; a line of more than `max` bytes is a rejection. Where `visit` returns false nothing more is read, and false
/// returned. Throws what `stream` throws.
bool split_json_lines(ByteStream& stream, const std::string& source, std::size_t max, const RawVisit& visit);

}  // namespace soichi
