#pragma once

#include <string_view>
#include <vector>

#include "core/json.hpp"
#include "query/review/doubts.hpp"

namespace soichi::cli {

/// "begin" and "end", members of the open object.
void write_span(JsonWriter& json, Span span);

/// {"begin", "end", "quote", "reason", "concerns", "candidates"}.
void write_json(JsonWriter& json, const QuotedDoubt& doubt);

}  // namespace soichi::cli
