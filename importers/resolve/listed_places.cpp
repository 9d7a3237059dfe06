#include "importers/resolve/listed_places.hpp"

namespace soichi {

namespace {

/// Does `large` follow `small` as what it lies in: "phường A, quận B", "xã A (huyện B)", "xã A - tỉnh B"?
bool names_its_parent(const Reading& reading, const PlaceMention& small, const PlaceMention& large)
{
    const auto end = small.range.last;
    return large.range.first == end + 1 && (reading.is_sign(end, U',') || reading.is_sign(end, U'(') ||
                                            reading.is_sign(end, U'-') || reading.is(end, "thuộc"));
}

bool listed(const Reading& reading, const PlaceMention& place, const PlaceMention& next)
{
    const auto end = place.range.last;
    return next.range.first == end + 1 && (reading.is_sign(end, U',') || reading.is(end, "và"));
}

/// The units of the names in brackets after places[i]: "Lào Cai (Bắc Hà, Mường Khương)".
void resolve_bracketed(const Reading& reading, const std::vector<PlaceMention>& places, const Frame& frame,
                       std::size_t i, std::vector<const Unit*>& units)
{
    const bool opens = units[i] != nullptr && i + 1 < places.size() &&
                       places[i + 1].range.first == places[i].range.last + 1 &&
                       reading.is_sign(places[i].range.last, U'(');
    for (auto next = i + 1; opens && next < places.size(); ++next) {
        if (next > i + 1 && !listed(reading, places[next - 1], places[next])) {
            return;
        }
        const auto* unit = places[next].named != nullptr ? resolve_within(places[next], *units[i], frame) : nullptr;
        units[next] = unit != nullptr ? unit : units[next];
    }
}

}  // namespace

std::vector<const Unit*> units_of_places(const Reading& reading, const std::vector<PlaceMention>& places,
                                         const Frame& frame, const std::vector<LocalFrame>& local_frames)
{
    std::vector<const Unit*> units(places.size());
    std::vector<const Unit*> parents(places.size());
    for (auto i = places.size(); i-- > 0;) {
        const auto within = [&](const Unit* parent) {
            const auto* unit =
                parent != nullptr && places[i].named != nullptr ? resolve_within(places[i], *parent, frame) : nullptr;
            parents[i] = unit != nullptr ? parent : parents[i];
            return unit;
        };
        const bool last = i + 1 == places.size();
        units[i] = !last && names_its_parent(reading, places[i], places[i + 1]) ? within(units[i + 1]) : nullptr;
        units[i] = units[i] == nullptr && !last && listed(reading, places[i], places[i + 1]) ? within(parents[i + 1])
                                                                                             : units[i];
        units[i] =
            units[i] != nullptr ? units[i] : resolve(places[i], frame_at(places[i].range.first, frame, local_frames));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        resolve_bracketed(reading, places, frame, i, units);
    }
    return units;
}

}  // namespace soichi
