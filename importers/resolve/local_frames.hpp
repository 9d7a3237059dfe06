#pragma once

#include <vector>

#include "importers/find/officials.hpp"
#include "importers/resolve/frame.hpp"

namespace soichi {

/// Where an apposition speaks of another province than the article does.
struct LocalFrame {
    TokenRange range;
    Frame frame;
};

/// The frames of appositions whose last title names a place: it completes the bare bodies before it (domain.md 5.4).
std::vector<LocalFrame> frames_of_titles(const std::vector<OfficialMention>& officials, const Frame& frame);

/// The frames of the sections of a digest: "Quảng Trị: Ngày 10/7, …" speaks of its province up to the next such
/// opening. None where fewer than two provinces open sections.
std::vector<LocalFrame> frames_of_sections(const Reading& reading, const std::vector<PlaceMention>& places,
                                           const Frame& frame);

/// The frames of sentences that begin "Tại quận 9, …": bare bodies in them are of that unit.
std::vector<LocalFrame> frames_of_sentences(const Reading& reading, const std::vector<PlaceMention>& places,
                                            const Frame& frame);

/// The frame that holds at token `at`.
const Frame& frame_at(std::uint32_t at, const Frame& frame, const std::vector<LocalFrame>& local_frames);

}  // namespace soichi
