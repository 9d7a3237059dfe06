#pragma once

#include <optional>
#include <vector>

#include "importers/find/bodies.hpp"
#include "importers/find/officials.hpp"
#include "importers/resolve/agencies.hpp"

namespace soichi {

/// A body named in the article and the entity that it turned out to be.
struct NamedBody {
    TokenRange range;
    EntityIndex agency = 0;
    bool delegation = false;
};

/// Where an apposition speaks of another province than the article does.
struct LocalFrame {
    TokenRange range;
    Frame frame;
};

/// The frames of appositions whose last title names a place: it completes the bare bodies before it (domain.md 5.4).
std::vector<LocalFrame> frames_of_titles(const std::vector<OfficialMention>& officials, const Frame& frame);

/// The frames of the sections of a digest: "Quảng Trị: Ngày 10/7, …" speaks of its province up to the next such opening. None
/// where fewer than two provinces open sections.
std::vector<LocalFrame> frames_of_sections(const Reading& reading, const std::vector<PlaceMention>& places, const Frame& frame);

/// All bodies of the article outside bylines and furniture, in reading order. "HĐND, UBND tỉnh" gives two of one province.
std::vector<BodyMention> find_bodies(const Reading& reading);

/// Resolve `bodies`; organisations with free names and companies are left to those who need them.
std::vector<NamedBody> resolve_bodies(const std::vector<BodyMention>& bodies, Agencies& agencies,
                                      const Frame& frame, const std::vector<LocalFrame>& local_frames);

/// The frame that holds at token `at`.
const Frame& frame_at(std::uint32_t at, const Frame& frame, const std::vector<LocalFrame>& local_frames);

}  // namespace soichi
