#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "app/cli/session.hpp"
#include "query/review/doubts.hpp"

namespace soichi::cli {

/// The sentence that says why something was declined.
std::string reason_sentence(Reason reason, Language language);

/// The names of all reasons, for help.
std::string reason_names();

/// What a doubt concerns, in the user's language: "cơ quan", "carries out", "ngày".
std::string concern_phrase(const Doubt& doubt, const Session& session);

/// The words, what they may be, and why that was not recorded.
void write_doubt(std::ostream& out, const Session& session, const Style& style, const QuotedDoubt& doubt,
                 std::string_view prefix);

void write_doubts(std::ostream& out, const Session& session, const DoubtList& list);

}  // namespace soichi::cli
