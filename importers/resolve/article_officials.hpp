#pragma once

#include <string>
#include <vector>

#include "importers/find/officials.hpp"
#include "importers/resolve/agencies.hpp"
#include "importers/resolve/article_bodies.hpp"

namespace soichi {

/// A post as one mention of a person gives it.
struct NamedPosition {
    EntityIndex agency = 0;
    std::string title;
};

/// A person named in the article, with the posts that this mention gives.
struct NamedOfficial {
    TokenRange name;
    TokenRange whole;  ///< with honorific and titles
    EntityIndex person = 0;
    std::vector<NamedPosition> positions;  ///< in reading order
};

/// Make officials of the persons who hold a position in the words of the article, and state their positions.
///
/// One name is one person within an article; a given name alone ("ông Duy") is the only official who bears it.
/// Gives every mention of one of them, in reading order.
std::vector<NamedOfficial> resolve_officials(const Reading& reading, const std::vector<OfficialMention>& mentions,
                                             Draft& draft, Agencies& agencies, const Frame& frame,
                                             const std::vector<LocalFrame>& local_frames,
                                             const std::vector<NamedBody>& bodies);

}  // namespace soichi
