#include "importers/resolve/frame.hpp"

#include <algorithm>
#include <map>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "importers/resolve/era.hpp"

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

std::vector<const Unit*> in_era(std::vector<const Unit*> units, const Frame& frame, bool former)
{
    if (!frame.era || former) {
        return units;
    }
    std::vector<const Unit*> kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept),
                 [&](const Unit* unit) { return in_force(*unit, *frame.era); });
    return kept.empty() ? units : kept;
}

/// Several versions of one unit count once: the last one in force before the era ends stands for them.
std::vector<const Unit*> distinct(const std::vector<const Unit*>& units)
{
    std::vector<const Unit*> kept;
    for (const auto* unit : units) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Unit* other) { return same_locality(*other, *unit); });
        if (same == kept.end()) {
            kept.push_back(unit);
        } else if ((*same)->from < unit->from) {
            *same = unit;
        }
    }
    return kept;
}

std::vector<const Unit*> inside(const std::vector<const Unit*>& units, const Unit* ancestor)
{
    std::vector<const Unit*> kept;
    if (ancestor != nullptr) {
        std::copy_if(units.begin(), units.end(), std::back_inserter(kept),
                     [&](const Unit* unit) { return Units::builtin().within(*unit, *ancestor); });
    }
    return kept;
}

/// Of an old and a new unit of one name (tỉnh Tây Ninh before and after July 2025), without a date, the old one.
std::vector<const Unit*> earliest_vintage(const std::vector<const Unit*>& units)
{
    std::vector<const Unit*> kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept), [](const Unit* unit) { return unit->vintage == "gso2004"; });
    return kept.empty() ? units : kept;
}

std::vector<const Unit*> of_level(const std::vector<const Unit*>& units, int level)
{
    std::vector<const Unit*> kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept), [&](const Unit* unit) { return level_of(unit->type) == level; });
    return kept;
}

std::vector<const Unit*> of_era(const PlaceMention& place, const Frame& frame)
{
    auto units = in_era(candidates(place), frame, place.former);
    units = frame.era ? units : earliest_vintage(units);
    return distinct(units);
}

bool may_be_province(const PlaceMention& place)
{
    return place.named != nullptr &&
           std::any_of(place.named->begin(), place.named->end(), [](const Unit* unit) { return level_of(unit->type) == 1; });
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
            return same_locality(Units::builtin().province_of(*unit, frame.era), Units::builtin().province_of(*units.front(), frame.era));
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
        auto here = inside(of_level(units, level), level == 3 && frame.district != nullptr ? frame.district : frame.province);
        if (here.size() == 1 && of_level(units, 1).empty()) {
            cast(ballot, *here.front(), weight_of(reading, place));
        }
    }
    const auto* best = winner(ballot.votes, ballot.order);
    return best != nullptr && ballot.votes[key_of(*best)].first > 1 ? best : nullptr;
}

/// A province and how a banner spells its name.
struct BannerName {
    const Unit* province;
    std::string words;  ///< a search key between blanks
};

const std::vector<BannerName>& banner_names()
{
    static const auto names = [] {
        std::vector<BannerName> all;
        for (const auto& unit : Units::builtin().all()) {
            if (level_of(unit.type) == 1) {
                all.push_back({&unit, " " + search_key(unit.name) + " "});
            }
        }
        return all;
    }();
    return names;
}

/// "Cong bao tay ninh", "tayninh online", "Báo Quảng Ngãi": banners and names of a portal tell its province, without
/// diacritics as often as not.
const Unit* province_in(std::string_view banner, const Frame& frame)
{
    if (banner.empty()) {
        return nullptr;
    }
    const auto text = " " + search_key(banner) + " ";
    for (const auto& [province, words] : banner_names()) {
        const bool now = !frame.era || in_force(*province, *frame.era);
        if (now && text.find(words) != std::string::npos) {
            return province;
        }
    }
    return nullptr;
}

/// The unit of another type that bore the name of the frame's district before or after ("UBND huyện" of thị xã Hòa Thành).
const Unit* namesake(const Unit& unit, const std::vector<UnitType>& types)
{
    const auto& province = Units::builtin().province_of(unit);
    for (const auto* other : Units::builtin().named(fold_phrase(unit.name))) {
        if (std::find(types.begin(), types.end(), other->type) != types.end() && other->code == unit.code &&
            Units::builtin().within(*other, province)) {
            return other;
        }
    }
    return nullptr;
}

bool is_one_of(const Unit* unit, const std::vector<UnitType>& types)
{
    return unit != nullptr && std::find(types.begin(), types.end(), unit->type) != types.end();
}

}  // namespace

namespace {

/// The units that are named with their type: "Tây Hồ" after "phường Tây Hồ" is that ward, not the district of the name.
void note_named(const std::vector<PlaceMention>& places, Frame& frame)
{
    for (const auto& place : places) {
        const auto* unit = place.word != nullptr && place.named != nullptr && !place.former ? resolve(place, frame) : nullptr;
        if (unit != nullptr && level_of(unit->type) > 1 &&
            std::find(frame.named.begin(), frame.named.end(), unit) == frame.named.end()) {
            frame.named.push_back(unit);
        }
    }
}

/// The only unit among `units` that the article names with its type, or nullptr.
const Unit* named_before(const std::vector<const Unit*>& units, const Frame& frame)
{
    const Unit* found = nullptr;
    for (const auto* unit : frame.named) {
        if (std::find(units.begin(), units.end(), unit) != units.end()) {
            if (found != nullptr) {
                return nullptr;
            }
            found = unit;
        }
    }
    return found;
}

}  // namespace

Frame find_frame(const Reading& reading, const std::vector<PlaceMention>& places, std::optional<PartialDate> date,
                 int latest_year, std::string_view publisher)
{
    Frame frame;
    frame.date = date;
    frame.era = date;
    // Where the gazetteer begins.
    constexpr int first_known_year = 2004;
    if (!frame.era && latest_year >= first_known_year) {
        frame.era = PartialDate{static_cast<std::int16_t>(latest_year), 0, 0};
    }
    frame.era = era_by_units(reading, places, frame.era);
    const auto units_of = units_of_voters(places, frame);
    frame.province = elect_province(reading, places, units_of, frame);
    const auto furniture = reading.words({reading.body_end(), reading.size()});
    frame.province = frame.province != nullptr ? frame.province : province_in(furniture, frame);
    frame.province = frame.province != nullptr ? frame.province : province_in(publisher, frame);
    frame.district = elect_below(reading, places, units_of, frame, 2);
    frame.commune = elect_below(reading, places, units_of, frame, 3);
    const auto* parent = frame.commune != nullptr ? Units::builtin().parent_of(*frame.commune) : nullptr;
    if (frame.district == nullptr && parent != nullptr && level_of(parent->type) == 2) {
        frame.district = parent;
    }
    note_named(places, frame);
    return frame;
}

const Unit* unit_of_frame(const std::vector<UnitType>& types, const Frame& frame)
{
    for (const auto* unit : {frame.commune, frame.district, frame.province}) {
        if (is_one_of(unit, types)) {
            return unit;
        }
    }
    for (const auto* unit : {frame.commune, frame.district}) {
        if (unit != nullptr && level_of(types.front()) == level_of(unit->type)) {
            return namesake(*unit, types);
        }
    }
    return nullptr;
}

std::vector<const Unit*> possible_units(const PlaceMention& place, const Frame& frame)
{
    auto units = of_era(place, frame);
    if (place.word == nullptr) {
        const auto provinces = of_level(units, 1);
        if (const auto* named = provinces.empty() ? named_before(candidates(place), frame) : nullptr) {
            return {named};
        }
        // A bare district is known in its province; elsewhere its name may be a person's, or of another district.
        units = !provinces.empty() ? provinces : inside(of_level(units, 2), frame.province);
    }
    for (const auto* ancestor : {frame.province, frame.district, frame.commune}) {
        const auto here = inside(units, ancestor);
        units = units.size() > 1 && !here.empty() ? here : units;
    }
    return units;
}

const Unit* resolve(const PlaceMention& place, const Frame& frame)
{
    if (place.named == nullptr) {
        return unit_of_frame(place.word->types, frame);
    }
    const auto units = possible_units(place, frame);
    // A municipality is meant rather than a city of the same name elsewhere.
    const auto first = of_level(units, 1);
    return units.size() == 1 ? units.front() : first.size() == 1 ? first.front() : nullptr;
}

}  // namespace soichi
