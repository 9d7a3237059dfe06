#include "importers/resolve/local_frames.hpp"

#include <set>

#include "importers/resolve/body_units.hpp"

namespace soichi {

namespace {

const PlaceMention* explicit_place(const BodyMention& body)
{
    if (body.place && body.place->named != nullptr) {
        return &*body.place;
    }
    return body.host.empty() ? nullptr : explicit_place(body.host.front());
}

/// The last unit that the titles of one person name.
const Unit* unit_of_titles(const std::vector<TitleMention>& titles, const Frame& frame)
{
    const Unit* unit = nullptr;
    for (const auto& title : titles) {
        const auto* place = title.body ? explicit_place(*title.body) : nullptr;
        place = place == nullptr && title.place && title.place->named != nullptr ? &*title.place : place;
        unit = place != nullptr ? resolve(*place, frame) : unit;
    }
    return unit;
}

Frame narrowed(const Frame& frame, const Unit& unit)
{
    auto narrow = frame;
    const auto& province = Units::builtin().province_of(unit, frame.era);
    const bool elsewhere = frame.province == nullptr || key_of(province) != key_of(*frame.province);
    narrow.province = &province;
    narrow.district = elsewhere ? nullptr : frame.district;
    narrow.commune = elsewhere ? nullptr : frame.commune;
    if (level_of(unit.type) == 2) {
        narrow.district = &unit;
    } else if (level_of(unit.type) == 3) {
        narrow.commune = &unit;
    }
    return narrow;
}

}  // namespace

std::vector<LocalFrame> frames_of_titles(const std::vector<OfficialMention>& officials, const Frame& frame)
{
    std::vector<LocalFrame> frames;
    for (const auto& official : officials) {
        const auto* unit = unit_of_titles(official.titles, frame);
        if (unit != nullptr) {
            frames.push_back({official.whole, narrowed(frame, *unit)});
        }
    }
    return frames;
}

std::vector<LocalFrame> frames_of_sections(const Reading& reading, const std::vector<PlaceMention>& places,
                                           const Frame& frame)
{
    std::vector<LocalFrame> sections;
    std::set<const Unit*> provinces;
    for (const auto& place : places) {
        const auto* unit = reading.is_sign(place.range.last, U':') && reading[place.range.last + 1].capital
                               ? resolve(place, frame)
                               : nullptr;
        if (unit == nullptr || level_of(unit->type) != 1) {
            continue;
        }
        if (!sections.empty()) {
            sections.back().range.last = place.range.first;
        }
        auto section = narrowed(frame, *unit);
        section.named.clear();
        sections.push_back({{place.range.first, reading.body_end()}, std::move(section)});
        provinces.insert(unit);
    }
    return provinces.size() > 1 ? sections : std::vector<LocalFrame>{};
}

std::vector<LocalFrame> frames_of_sentences(const Reading& reading, const std::vector<PlaceMention>& places,
                                            const Frame& frame)
{
    std::vector<LocalFrame> frames;
    for (const auto& place : places) {
        const auto at = place.range.first;
        const bool opens = at > 0 && place.word != nullptr && place.named != nullptr && reading[at - 1].capital &&
                           reading.is_any(at - 1, {"tại", "ở"}) && reading.is_sign(place.range.last, U',');
        const auto* unit = opens ? resolve(place, frame) : nullptr;
        if (unit != nullptr && level_of(unit->type) > 1) {
            frames.push_back({{at, reading.sentence_of(at).last}, narrowed(frame, *unit)});
        }
    }
    return frames;
}

const Frame& frame_at(std::uint32_t at, const Frame& frame, const std::vector<LocalFrame>& local_frames)
{
    for (const auto& local : local_frames) {
        if (local.range.first <= at && at < local.range.last) {
            return local.frame;
        }
    }
    return frame;
}

}  // namespace soichi
