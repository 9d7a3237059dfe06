#pragma once

#include <vector>

#include "importers/find/officials.hpp"
#include "importers/resolve/agencies.hpp"
#include "importers/resolve/article_bodies.hpp"

namespace soichi {

/// Make officials of the persons who hold a position in the words of the article, and state their positions.
///
/// One name is one person within an article; a given name alone ("ông Duy") is the only official who bears it.
void resolve_officials(const Reading& reading, const std::vector<OfficialMention>& mentions, Draft& draft, Agencies& agencies,
                       const Frame& frame, const std::vector<LocalFrame>& local_frames);

}  // namespace soichi
