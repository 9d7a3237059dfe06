#include "importers/resolve/frame.hpp"

#include <algorithm>
#include <map>

#include "importers/resolve/banner.hpp"
#include "importers/resolve/era.hpp"
#include "importers/resolve/unit_choice.hpp"

namespace soichi {

namespace {

constexpr int title_weight = 4;
constexpr int lead_weight = 2;
constexpr std::uint32_t lead_sentences = 3;

using Votes = std::map<std::string, std::pair<int, const Unit*>>;  // by key, so that no address decides

void vote(Votes& votes, const Unit& unit, int weight)
{
    auto& [sum, first] = votes[key_of(unit)];
    sum += weight;
    first = first == nullptr ? &unit : first;
}

/// The unit with most votes; of equals the one met first in the article.
const Unit* winner(const Votes& votes, const std::vector<const Unit*>& in_order)
{
    const Unit* best = nullptr;
    int most = 0;
    for (const auto* unit : in_order) {
        const auto found = votes.find(key_of(*unit));
        if (found != votes.end() && found->second.first > most) {
            most = found->second.first;
            best = found->second.second;
        }
    }
    return best;
}

int weight_of(const Reading& reading, const PlaceMention& place)
{
    if (reading.line_of(place.range.first).first == 0) {
        return title_weight;
    }
    return reading.sentence_index(place.range.first) <= lead_sentences ? lead_weight : 1;
}

bool may_be_province(const PlaceMention& place)
{
    return place.named != nullptr && std::any_of(place.named->begin(), place.named->end(),
                                                 [](const Unit* unit) { return level_of(unit->type) == 1; });
}

/// The units that each of the places may be, as elections ask; none of a place that does not vote.
std::vector<std::vector<const Unit*>> units_of_voters(const std::vector<PlaceMention>& places, const Frame& frame)
{
    std::vector<std::vector<const Unit*>> units(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        // "trận lũ lớn nhất của Bình Định cũ" is no news from there.
        if (!places[i].former && (places[i].word != nullptr || may_be_province(places[i]))) {
            units[i] = of_era(places[i], frame);
        }
    }
    return units;
}

struct Ballot {
    Votes votes;
    std::vector<const Unit*> order;
};

void cast(Ballot& ballot, const Unit& unit, int weight)
{
    vote(ballot.votes, unit, weight);
    ballot.order.push_back(&unit);
}

/// Votes for provinces: of a province itself, or of a unit whose every candidate lies in one province.
const Unit* elect_province(const Reading& reading, const std::vector<PlaceMention>& places,
                           const std::vector<std::vector<const Unit*>>& units_of, const Frame& frame)
{
    Ballot ballot;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& place = places[i];
        auto units = units_of[i];
        const auto provinces_only = of_level(units, 1);
        units = place.word == nullptr || !provinces_only.empty() ? provinces_only : units;
        const bool one = !units.empty() && std::all_of(units.begin(), units.end(), [&](const Unit* unit) {
            return same_locality(Units::builtin().province_of(*unit, frame.era),
                                 Units::builtin().province_of(*units.front(), frame.era));
        });
        if (one) {
            cast(ballot, Units::builtin().province_of(*units.front(), frame.era), weight_of(reading, place));
        }
    }
    return winner(ballot.votes, ballot.order);
}

/// The district or commune of the frame must be typed, and matter: in title or lead, or named twice.
const Unit* elect_below(const Reading& reading, const std::vector<PlaceMention>& places,
                        const std::vector<std::vector<const Unit*>>& units_of, const Frame& frame, int level)
{
    Ballot ballot;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& place = places[i];
        const auto& units = units_of[i];
        if (place.word == nullptr || units.empty()) {
            continue;
        }
        auto here =
            inside(of_level(units, level), level == 3 && frame.district != nullptr ? frame.district : frame.province);
        if (here.size() == 1 && of_level(units, 1).empty()) {
            cast(ballot, *here.front(), weight_of(reading, place));
        }
    }
    const auto* best = winner(ballot.votes, ballot.order);
    return best != nullptr && ballot.votes[key_of(*best)].first > 1 ? best : nullptr;
}

/// The units that are named with their type: "Tây Hồ" after "phường Tây Hồ" is that ward, not the district of the name.
void note_named(const std::vector<PlaceMention>& places, Frame& frame)
{
    for (const auto& place : places) {
        const auto* unit =
            place.word != nullptr && place.named != nullptr && !place.former ? resolve(place, frame) : nullptr;
        if (unit != nullptr && level_of(unit->type) > 1 &&
            std::find(frame.named.begin(), frame.named.end(), unit) == frame.named.end()) {
            frame.named.push_back(unit);
        }
    }
}

}  // namespace

Frame find_frame(const Reading& reading, const std::vector<PlaceMention>& places, std::optional<PartialDate> date,
                 int latest_year, std::string_view publisher)
{
    Frame frame;
    frame.date = date;
    // Where the gazetteer begins.
    constexpr int first_known_year = 2004;
    const auto spoken = latest_year < first_known_year
                            ? std::nullopt
                            : std::optional{PartialDate{static_cast<std::int16_t>(latest_year), 0, 0}};
    frame.era = era_by_units(reading, places, date, spoken);
    auto units_of = units_of_voters(places, frame);
    frame.province = elect_province(reading, places, units_of, frame);
    if (!frame.era && frame.province != nullptr && speaks_of_new_communes(places, *frame.province)) {
        frame.era = after_reform;
        units_of = units_of_voters(places, frame);
        frame.province = elect_province(reading, places, units_of, frame);
    }
    const auto furniture = reading.words({reading.body_end(), reading.size()});
    frame.province = frame.province != nullptr ? frame.province : province_in(furniture, frame);
    frame.province = frame.province != nullptr ? frame.province : province_in(publisher, frame);
    frame.district = elect_below(reading, places, units_of, frame, 2);
    frame.commune = elect_below(reading, places, units_of, frame, 3);
    const auto* parent = frame.commune != nullptr ? Units::parent_of(*frame.commune) : nullptr;
    if (frame.district == nullptr && parent != nullptr && level_of(parent->type) == 2) {
        frame.district = parent;
    }
    note_named(places, frame);
    return frame;
}

void put_frame_at(const Unit& unit, Frame& frame)
{
    const auto level = level_of(unit.type);
    frame.province = &Units::builtin().province_of(unit, frame.era);
    frame.commune = level == 3 ? &unit : nullptr;
    const auto* const district = level == 3 ? unit.above : &unit;
    frame.district = level_of(district->type) == 2 ? district : nullptr;
}

}  // namespace soichi
