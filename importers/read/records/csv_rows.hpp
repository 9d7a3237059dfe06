#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "importers/read/byte_stream.hpp"

namespace soichi {

/// One record of a table of separated values.
struct CsvRow {
    std::size_t line = 0;  ///< of the file, from 1, in which it begins
    std::vector<std::string> fields;
    std::string fault = {};  ///< why it has no fields, where it has none
};

/// Every record of `stream` after RFC 4180: fields may be in double quotes, and then hold separators, line ends and
/// doubled quotes. Blank lines are passed over, and white space around unquoted fields is dropped. A record of more
/// than `max` bytes, or twice as many with its quotes and separators, is a fault, and so is one whose quote is never
/// closed; no more than that is held. False where `visit` returned false.
bool for_each_csv_row(ByteStream& stream, char separator, std::size_t max, const std::function<bool(CsvRow)>& visit);

}  // namespace soichi
