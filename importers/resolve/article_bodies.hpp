#pragma once

#include <vector>

#include "importers/find/bodies.hpp"
#include "importers/resolve/agencies.hpp"
#include "importers/resolve/local_frames.hpp"

namespace soichi {

/// A body named in the article and the entity that it turned out to be.
struct NamedBody {
    TokenRange range;
    EntityIndex agency = 0;
    bool delegation = false;
};

/// All bodies of the article outside bylines and furniture, in reading order. "HĐND, UBND tỉnh" gives two of one
/// province.
std::vector<BodyMention> find_bodies(const Reading& reading);

/// Resolve `bodies`; organisations with free names and companies are left to those who need them.
std::vector<NamedBody> resolve_bodies(const std::vector<BodyMention>& bodies, Agencies& agencies, const Frame& frame,
                                      const std::vector<LocalFrame>& local_frames);

}  // namespace soichi
