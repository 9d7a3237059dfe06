#pragma once

#include <string>
#include <string_view>

#include "core/model/statement.hpp"

namespace soichi {

/// Give every directive of `statements` the key under which articles agree on it (domain.md 1.2), from its number,
/// symbol, year or Party term, and issuers; or, where the article calls it by a short name that means one well-known
/// directive at the article's time, that one's (1.8). What lacks all of this stays provisional: its key is empty, and
/// its node its article's own. `text` is the article's.
void key_directives(Statements& statements, std::string_view text);

/// The Party term that contains an ISO date or year ("XII"), or "" where the date is unknown or may lie in two.
std::string party_term(const std::string& date);

}  // namespace soichi
