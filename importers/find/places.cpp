#include "importers/find/places.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "core/names/syllables.hpp"

namespace soichi {

namespace {

bool capital_word(const Reading& reading, std::uint32_t at)
{
    return reading.is_word(at) && reading[at].capital;
}

/// The longest unit name at `at`. It must not be the beginning of a longer proper name ("Hòa Bình Minh").
Hit name_at(const Reading& reading, std::uint32_t at)
{
    return reading.longest(at, EntryKind::unit_name);
}

bool is_numbered(const Reading& reading, std::uint32_t at)
{
    return reading[at].kind == TokenKind::number;
}

bool whole_word_type(const Reading& reading, std::uint32_t at, const Hit& type)
{
    // "P.", "H." and the like are types only where a name follows; "UBND TP" may stand alone.
    return reading.is_word(type.last - 1) && reading[at].end - reading[at].begin > 1;
}

/// "huyện Lạc Dương cũ", "tỉnh Hải Dương (cũ)": a unit that is no more.
bool former_after(const Reading& reading, std::uint32_t at)
{
    return reading.is(at, "cũ") || (reading.is_sign(at, U'(') && reading.is(at + 1, "cũ"));
}

/// A type word with the name after it, if there is one; else the type word alone, if it may stand so.
std::optional<PlaceMention> typed_place_at(const Reading& reading, std::uint32_t at)
{
    const auto& knowledge = reading.knowledge();
    const auto type = reading.longest(at, EntryKind::unit_word);
    if (type.entry == nullptr) {
        return std::nullopt;
    }
    PlaceMention place;
    place.range = {at, type.last};
    place.word = &knowledge.unit_words()[type.entry->index];
    const auto from = type.last + (reading.is_sign(type.last, U'.') ? 1U : 0U);
    const auto name = name_at(reading, from);
    const bool apart = reading[from].spaced || from > type.last || reading.is_sign(from - 1, U'.');
    // "Trưởng phòng Kinh tế xã Phan Hữu Tấn": the unit is that of the frame, the rest a person's name.
    const bool person = name.entry != nullptr && name.last == from + 1 && capital_word(reading, name.last) &&
                        reading[name.last].spaced && knowledge.is_family_name(reading[from].word);
    // "P.V" signs for the press ("phóng viên").
    const bool initials = reading.is_sign(type.last - 1, U'.') && name.last == from + 1 &&
                          reading[from].end - reading[from].begin == 1 && reading.is_word(from);
    if (name.entry != nullptr && apart && !person && !initials) {
        auto named = place;
        named.named = &knowledge.unit_names()[name.entry->index];
        named.range.last = name.last;
        named.former = former_after(reading, name.last);
        if (has_candidates(named)) {
            return named;
        }
    }
    const bool counted = at > 0 && is_numbered(reading, at - 1);
    const bool person_follows =
        knowledge.is_family_name(reading[type.last].word) && capital_word(reading, type.last + 1);
    const bool alone =
        whole_word_type(reading, at, type) && !counted && (!capital_word(reading, type.last) || person_follows);
    return alone ? std::optional{place} : std::nullopt;
}

}  // namespace

std::optional<PlaceMention> place_at(const Reading& reading, std::uint32_t at)
{
    if (!reading.begins_any(at, {EntryKind::unit_word, EntryKind::unit_name})) {
        return std::nullopt;
    }
    if (auto typed = typed_place_at(reading, at)) {
        return typed;
    }
    // TP.HCM begins with a type word, but is a name as a whole.
    const auto& knowledge = reading.knowledge();
    const auto name = name_at(reading, at);
    if (name.entry == nullptr || is_numbered(reading, at)) {
        return std::nullopt;
    }
    PlaceMention place;
    place.range.first = at;
    place.named = &knowledge.unit_names()[name.entry->index];
    // "tư tưởng Hồ Chí Minh": the name of a person comes first. "sông Cửu Long", "đường Trà Vinh" are no units.
    const bool of_a_thing =
        (at > 0 && reading.is_any(at - 1, {"sông", "núi", "đường", "phố", "cầu", "chợ", "hồ", "biển", "đèo", "kênh",
                                           "ảnh", "lộ", "ngõ", "gò", "đền", "chùa", "miếu"})) ||
        (at > 1 && reading.is(at - 1, "khoa") && reading.is(at - 2, "nha")) ||
        (at > 1 && reading.is(at - 1, "điện") && reading.is_any(at - 2, {"thủy", "thuỷ", "nhiệt"}));
    if (knowledge.needs_type(name.entry->index) || of_a_thing) {
        return std::nullopt;
    }
    // "Quốc Tổ Ngô Quyền": after a word in capitals a name like a person's is one, unless a province's.
    const auto level = level_of(place.named->back()->type);
    const bool after_words =
        at > 0 && (reading.is_sign(at - 1, U'"') || (reading.is_word(at - 1) && reading[at - 1].capital &&
                                                     reading.longest(at - 1, EntryKind::unit_word).entry == nullptr));
    if (level > 1 && after_words && knowledge.is_family_name(reading[at].word)) {
        return std::nullopt;
    }
    // "Dự án Hòa Bình Green City": the name goes on in another language.
    const bool goes_on = capital_word(reading, name.last) && reading[name.last].end - reading[name.last].begin > 3 &&
                         !reading[name.last].capitals &&
                         !is_vietnamese_syllable(fold_word(reading.words({name.last, name.last + 1})));
    if (goes_on) {
        return std::nullopt;
    }
    // One syllable is a place only where it is a province's ("Huế") or an abbreviation ("TPHCM").
    if (name.last == at + 1 && !reading[at].capitals && level_of(place.named->back()->type) != 1) {
        return std::nullopt;
    }
    place.range.last = name.last;
    place.former = former_after(reading, name.last);
    return place;
}

namespace {

/// "xã Minh Tân, Vụ Bản, tỉnh Nam Định": the bare name is that of the district which the unit before it lies in.
bool names_parent(const PlaceMention& unit, const PlaceMention& bare)
{
    const auto below = candidates(unit);
    return std::any_of(below.begin(), below.end(), [&](const Unit* one) {
        const auto* parent = Units::parent_of(*one);
        return parent != nullptr && std::find(bare.named->begin(), bare.named->end(), parent) != bare.named->end();
    });
}

/// A name that stands alone at the end is who wrote the article ("HẢI CHÂU", "Thái Bình").
bool is_byline(const Reading& reading, const PlaceMention& place)
{
    const bool alone = reading.sentence_of(place.range.first).first == place.range.first && place.range.first > 0;
    return place.word == nullptr && place.range.last >= reading.body_end() &&
           (alone || reading[place.range.first].capitals);
}

/// "các xã ven biển |Nhơn Lý": past the words for the kind of unit.
std::uint32_t past_descriptor(const Reading& reading, std::uint32_t at)
{
    const auto first = at;
    constexpr std::uint32_t most_words = 4;
    while (at < first + most_words &&
           reading.is_any(at, {"ven", "biển", "vùng", "miền", "núi", "cao", "biên", "giới", "sâu", "xa", "đảo", "nghèo",
                               "trọng", "điểm", "phía", "bắc", "nam"}) &&
           !reading[at].capital) {
        ++at;
    }
    return at;
}

/// The unit of type `word` whose bare name stands at `at`. Where the type is said in the plural, any name will do ("các
/// huyện A, Si Ma Cai"); else one that may stand without its type.
std::optional<PlaceMention> of_type_at(const Reading& reading, std::uint32_t at, const UnitWord* word, bool plural)
{
    auto place = place_at(reading, at);
    const auto name = plural && !place ? name_at(reading, at) : Hit{};
    if (name.entry != nullptr && !is_numbered(reading, at)) {
        place = PlaceMention{};
        place->range = {at, name.last};
        place->named = &reading.knowledge().unit_names()[name.entry->index];
    }
    if (!place || place->word != nullptr) {
        return std::nullopt;
    }
    place->word = word;
    return place;
}

/// What goes on the list that the last place opens: "huyện A, B và C". Gives where it ends.
std::uint32_t read_list(const Reading& reading, std::vector<PlaceMention>& places)
{
    const auto* type = places.back().word;
    const bool plural =
        places.back().range.first > 0 && reading.is_any(places.back().range.first - 1, {"các", "những"});
    auto at = places.back().range.last;
    while (reading.is_sign(at, U',') || reading.is(at, "và")) {
        auto next = of_type_at(reading, at + 1, type, plural);
        auto bare = next;
        if (bare) {
            bare->word = nullptr;
        }
        if (!next || names_parent(places.back(), *bare) || !has_candidates(*next)) {
            break;
        }
        at = next->range.last;
        places.push_back(*next);
    }
    return at;
}

}  // namespace

std::vector<PlaceMention> places_listed_at(const Reading& reading, std::uint32_t at)
{
    const auto first = place_at(reading, at);
    if (!first || first->word == nullptr || first->named == nullptr) {
        return {};
    }
    std::vector<PlaceMention> places{*first};
    read_list(reading, places);
    return places;
}

std::vector<PlaceMention> find_places(const Reading& reading)
{
    std::vector<PlaceMention> places;
    for (std::uint32_t at = 0; at < reading.body_end();) {
        auto place = place_at(reading, at);
        if (!place || is_byline(reading, *place)) {
            ++at;
            continue;
        }
        const bool plural = place->word != nullptr && place->named == nullptr && at > 0 && reading.is(at - 1, "các");
        const auto described =
            plural ? of_type_at(reading, past_descriptor(reading, place->range.last), place->word, true) : std::nullopt;
        if (described && described->range.first > place->range.last && has_candidates(*described)) {
            place = described;
        }
        places.push_back(*place);
        at = place->word != nullptr && place->named != nullptr ? read_list(reading, places) : place->range.last;
    }
    return places;
}

bool generic_units_at(const Reading& reading, std::uint32_t at)
{
    if (at > 0 && (reading.is(at - 1, "các") || reading.is(at - 1, "những") || reading.is(at - 1, "mỗi") ||
                   reading.is(at - 1, "từng") || reading.is(at - 1, "nhiều") || reading.is(at - 1, "cấp") ||
                   is_numbered(reading, at - 1))) {
        return true;
    }
    const auto type = reading.longest(at, EntryKind::unit_word);
    if (type.entry == nullptr) {
        return false;
    }
    // "quận, huyện" and "huyện, thị xã, thành phố" name classes.
    const bool listed = reading.is_sign(type.last, U',') || reading.is(type.last, "và");
    if (!listed || !reading.begins(type.last + 1, EntryKind::unit_word)) {
        return false;
    }
    const auto next = place_at(reading, type.last + 1);
    return !next || next->named == nullptr;
}

bool has_candidates(const PlaceMention& place)
{
    return place.named != nullptr && std::any_of(place.named->begin(), place.named->end(), [&](const Unit* unit) {
               return place.word == nullptr || std::find(place.word->types.begin(), place.word->types.end(),
                                                         unit->type) != place.word->types.end();
           });
}

std::vector<const Unit*> candidates(const PlaceMention& place)
{
    std::vector<const Unit*> fitting;
    if (place.named == nullptr) {
        return fitting;
    }
    for (const auto* unit : *place.named) {
        const bool fits = place.word == nullptr || std::find(place.word->types.begin(), place.word->types.end(),
                                                             unit->type) != place.word->types.end();
        if (fits) {
            fitting.push_back(unit);
        }
    }
    return fitting;
}

}  // namespace soichi
