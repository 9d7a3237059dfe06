#pragma once

#include <string>

#include "core/model/statement.hpp"

namespace soichi {

/// Give every directive of `statements` the key under which articles agree on it (domain.md 1.2), from its number, symbol,
/// year or Party term, and issuers. What lacks one of these stays provisional: its key is empty, and its node its article's own.
void key_directives(Statements& statements);

/// The Party term that contains an ISO date or year ("XII"), or "" where the date is unknown or may lie in two.
std::string party_term(const std::string& date);

}  // namespace soichi
