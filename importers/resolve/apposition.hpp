#pragma once

#include <vector>

#include "importers/find/officials.hpp"
#include "importers/resolve/agencies.hpp"

namespace soichi {

/// A position as one mention gives it.
struct Position {
    EntityIndex agency = 0;
    const TitleMention* title = nullptr;
};

/// The positions that the titles of one mention give, in reading order. Later titles complete earlier ones ("Phó Bí thư
/// Tỉnh ủy, Chủ tịch UBND tỉnh Trà Vinh"). Titles whose body no title of the mention tells are added to `bare`.
std::vector<Position> positions_of(const std::vector<TitleMention>& titles, const Reading& reading, Agencies& agencies,
                                   const Frame& frame, std::vector<const TitleMention*>& bare);

}  // namespace soichi
