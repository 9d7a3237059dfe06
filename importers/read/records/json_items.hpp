#pragma once

#include <cstddef>
#include <string>

#include "importers/import.hpp"
#include "importers/read/byte_stream.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// Every article of a JSON text as an item to be read by read_json_object(), met at "FILE#N" with N counted from 1. The
/// text is one or several values, one after another; of each, these are articles:
///   - the elements of an array: [{…}, {…}]
///   - an object that has the member `names.text`: {"text": …}
///   - of another object, the elements of every array in it, and in objects in it, that has an element with such a
///   member:
///     {"data": {"items": [{"text": …}, …]}}; and the object itself where there is none.
///
/// A rejection is what is no object, an object of more than `max` bytes, and a syntax error, with its byte; nothing is
/// read after that, and nor is it after more than `max` bytes that are in no article. At most about twice `max` bytes
/// are held. Where `visit` returns false nothing more is read, and false returned. Throws what `stream` throws.
bool split_json(ByteStream& stream, const std::string& source, const FieldNames& names, std::size_t max,
                const RawVisit& visit);

}  // namespace soichi
