#pragma once

#include <string>
#include <string_view>

#include "eval/dump.hpp"

namespace soichi::eval {

/// Does a piece of evidence of the article, of at most 1,500 bytes, touch a place where `words` stand in its text?
bool touches(const DumpEdge& edge, const std::string& article, std::string_view words, std::string_view text);

/// Does the span lie inside the text and cut the quote out of it, and are a rule and a confidence in (0, 1] stated?
bool keeps_contract(const DumpEvidence& piece, std::string_view text);

}  // namespace soichi::eval
