#pragma once

#include <string>
#include <string_view>

#include "core/model/graph.hpp"

namespace soichi {

/// One piece of evidence of one article, which stands in its key:
///
///     piece := begin:be32 end:be32 rule:text confidence:f64 properties     sorts by span
std::string encode_piece(const Evidence& evidence);

/// Throws DamagedRecord.
Evidence decode_piece(NodeId article, std::string_view bytes);

}  // namespace soichi
