#pragma once

#include <cstddef>
#include <string>

#include "importers/import.hpp"
#include "importers/read/byte_stream.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// Every row of a table of separated values (RFC 4180, see csv_rows.hpp), whose first line names its columns, as an
/// item: see item_of() in record_item.hpp. A column is the one that `names` spells, else the one that differs from it
/// only in case, diacritics and signs. `separator` is what stands between the fields; 0: the one of comma, semicolon
/// and tab that the first line has most of, or that a line "sep=;" before it names.
///
/// A table without a column of texts is one rejection; so is each row that has more or fewer fields than there are
/// columns, no text, more than `max` bytes, or a quote that is never closed. Where `visit` returns false nothing more
/// is read, and false returned. Throws what `stream` throws.
bool split_csv(ByteStream& stream, const std::string& source, char separator, const FieldNames& names, std::size_t max,
               const RawVisit& visit);

}  // namespace soichi
