#pragma once

#include <ostream>
#include <string>

#include "app/cli/render_parts.hpp"
#include "app/cli/session.hpp"
#include "query/links/links.hpp"

namespace soichi::cli {

/// "thấy từ 2018 đến 3/12/2020", "seen 2018-07-20"; "" where `days` has none.
std::string spoken_days(const DateRange& days, const Session& session);

/// When a position was held: what is stated of it, else the days on which it was seen, and that it is over.
std::string spoken_period(const HeldPeriod& held, const Session& session);

/// The colleagues of an official, surely together and possibly, and whom articles name together with them.
void write_people(std::ostream& out, const Session& session, const Links& links, Quoted& quoted);

}  // namespace soichi::cli
