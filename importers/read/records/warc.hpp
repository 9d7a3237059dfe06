#pragma once

#include <cstddef>
#include <string>

#include "importers/read/byte_stream.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// The documents in a web archive (WARC 1.0 and 1.1, WET), whose compression has been taken off: pages that were
/// answered with status 200, resources and conversions, where they are HTML, plain text, PDF, DOCX, ODT or JSON.
/// Everything else is passed over. A document is met at its URL, which is a fact of it, as is the UTC time when it was
/// fetched (its version).
///
/// A record that is broken, cut short or of more than `max` bytes is a rejection at "FILE#N", N counted over all
/// records from 1, with the byte where it begins; reading goes on at the next line that begins a record. About `max`
/// bytes are held. Where `visit` returns false nothing more is read, and false returned. Throws what `stream` throws.
bool split_warc(ByteStream& stream, const std::string& source, std::size_t max, const RawVisit& visit);

}  // namespace soichi
