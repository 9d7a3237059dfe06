#pragma once

#include <optional>

#include "importers/decode/encoding.hpp"
#include "importers/import.hpp"
#include "importers/read/limits.hpp"

namespace soichi {

/// How input is read.
struct ReadOptions {
    ReadLimits limits;
    FieldNames fields;
    std::optional<Encoding> encoding;  ///< of everything that has none of its own; nothing: it is detected
};

}  // namespace soichi
