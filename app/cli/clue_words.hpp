#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/session.hpp"
#include "core/json.hpp"
#include "query/review/candidates.hpp"

namespace soichi::cli {

/// "for: same issuer; against: dated after the article".
std::string clue_words(const std::vector<Clue>& clues, const Session& session);

/// The name of a clue in JSON: "same_issuer".
std::string_view name_of(Clue clue);

/// What a provisional node may be, a line each, after `prefix`.
void write_may_be(std::ostream& out, const Session& session, const std::vector<MayBe>& candidates,
                  std::string_view prefix);

/// "may_be": the same as a member of the open object; nothing where there are no candidates.
void write_may_be(JsonWriter& json, const std::vector<MayBe>& candidates);

void write_clues(JsonWriter& json, const std::vector<Clue>& clues);

}  // namespace soichi::cli
