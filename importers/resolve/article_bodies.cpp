#include "importers/resolve/article_bodies.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "core/names/spelling.hpp"
#include "importers/find/body_lists.hpp"
#include "importers/find/foreigners.hpp"
#include "importers/find/personal_names.hpp"
#include "importers/resolve/body_units.hpp"

namespace soichi {

namespace {

bool bare_of_place(const BodyMention& body)
{
    return body.local != nullptr && !body.place && body.host.empty() &&
           (body.local->complement == Complement::unit);
}

/// The place that siblings in a list may share: explicit, or the level that a committee's own name says.
std::optional<PlaceMention> place_to_share(const BodyMention& body)
{
    return body.place;
}

bool adjacent(const Reading& reading, const BodyMention& left, const BodyMention& right)
{
    const auto gap = right.range.first - left.range.last;
    return right.range.first > left.range.last && gap == 1 &&
           (reading.is_sign(left.range.last, U',') || reading.is_sign(left.range.last, U'-') || reading.is(left.range.last, "và"));
}

const UnitWord* province_word(const Knowledge& knowledge, Complement complement)
{
    static const UnitWord commune{"xã", {UnitType::commune, UnitType::ward, UnitType::township, UnitType::special_zone}};
    if (complement == Complement::commune_or_host) {
        return &commune;
    }
    const auto wanted = complement == Complement::province ? UnitType::province
                        : complement == Complement::city   ? UnitType::city
                        : complement == Complement::town   ? UnitType::town
                        : complement == Complement::rural_district ? UnitType::rural_district
                                                                    : UnitType::urban_district;
    for (const auto& word : knowledge.unit_words()) {
        if (std::find(word.types.begin(), word.types.end(), wanted) != word.types.end()) {
            return &word;
        }
    }
    return nullptr;
}

/// "Thành ủy - UBND TP Nam Định": the committee is of the place that its sibling names, where its level allows.
bool committee_of_place(const BodyMention& body, const BodyMention& sibling)
{
    if (!is_committee(body) || body.place || !body.host.empty() || !sibling.place || sibling.place->named == nullptr) {
        return false;
    }
    const auto types = types_for(body.local->complement);
    const auto units = candidates(*sibling.place);
    return std::any_of(units.begin(), units.end(), [&](const Unit* unit) { return std::find(types.begin(), types.end(), unit->type) != types.end(); });
}

/// "HĐND, UBND tỉnh": bare bodies take the place of the next one in the list, else of the one before.
void share_places(const Reading& reading, std::vector<BodyMention>& bodies)
{
    for (std::size_t i = bodies.size(); i-- > 1;) {
        const bool lacks = bare_of_place(bodies[i - 1]) || committee_of_place(bodies[i - 1], bodies[i]);
        if (lacks && adjacent(reading, bodies[i - 1], bodies[i])) {
            bodies[i - 1].place = place_to_share(bodies[i]);
        }
    }
    for (std::size_t i = 1; i < bodies.size(); ++i) {
        if (!bare_of_place(bodies[i]) || !adjacent(reading, bodies[i - 1], bodies[i])) {
            continue;
        }
        bodies[i].place = bodies[i - 1].place;
        if (!bodies[i].place && is_committee(bodies[i - 1])) {
            // "lãnh đạo Tỉnh ủy, HĐND, UBND": the committee's own name says the level.
            PlaceMention level;
            level.range = bodies[i - 1].range;
            level.word = province_word(reading.knowledge(), bodies[i - 1].local->complement);
            bodies[i].place = level;
        }
    }
}

const PlaceMention* explicit_place(const BodyMention& body)
{
    if (body.place && body.place->named != nullptr) {
        return &*body.place;
    }
    return body.host.empty() ? nullptr : explicit_place(body.host.front());
}

/// "Bảo tàng Quốc gia Gyeongju", "Cục Điều tra Liên bang Mỹ": does the name, or what follows it, say another country?
bool says_country(const Reading& reading, const TokenRange& name)
{
    for (auto at = name.first + 1; at <= name.last; ++at) {
        if (is_plain_country(reading, at)) {
            return true;
        }
    }
    return !may_be_vietnamese_words(reading, name);
}

/// Is a free name without place or host surely one: capitals after its head ("Học viện Quân y"), words enough, no heading in capitals?
bool surely_named(const Reading& reading, const BodyMention& body)
{
    const auto first = std::max(body.name.first + 1, reading.longest(body.name.first, EntryKind::open_body).last);
    const auto last = body.range.last;
    // Of these two words after the head are a name; "Trung tâm Y tế", "Viện Nghiên cứu" may be anyone's.
    static constexpr std::array<std::string_view, 7> telling{"Học viện", "Vụ", "Cục", "Bảo tàng", "Bệnh viện", "Trại giam", "Đài Khí tượng"};
    const bool tells = std::find(telling.begin(), telling.end(), body.open->head) != telling.end() || body.open->head.rfind("Trường", 0) == 0;
    const std::uint32_t fewest_words = body.place || tells ? 2 : 3;
    // "Vụ Đồng Tâm" is what happened there.
    const bool incident = reading.is(body.name.first, "vụ") && reading.longest(first, EntryKind::unit_name).last == last;
    const bool of_nation = body.name.last > first + 1 && reading.is(body.name.last - 2, "việt") && reading.is(body.name.last - 1, "nam");
    return reading.is_word(first) && (reading[first].capital || of_nation) && !reading[body.name.first].capitals && last - first >= fewest_words && !incident;
}

/// A free name needs someone who holds office there, a parent or a place to be worth a node, unless its head alone tells enough.
bool worth_a_node(const Reading& reading, const BodyMention& body)
{
    if (body.open == nullptr || body.open->kind == OpenKind::delegation || body.open->kind == OpenKind::ad_hoc) {
        return body.open == nullptr || !says_country(reading, body.name);
    }
    // The State's corporations carry the nation's name.
    const bool national = (body.open->head == "Tập đoàn" || body.open->head == "Tổng công ty") && !reading[body.name.first].capitals &&
                          reading.is(body.name.last - 1, "nam") && reading.is(body.name.last - 2, "việt");
    if (national) {
        return true;
    }
    const bool owned = body.open->kind == OpenKind::unit && (!body.host.empty() || (body.place && body.place->named != nullptr));
    return owned || (body.open->alone && surely_named(reading, body) && !says_country(reading, body.name));
}

}  // namespace

namespace {

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

std::vector<LocalFrame> frames_of_sections(const Reading& reading, const std::vector<PlaceMention>& places, const Frame& frame)
{
    std::vector<LocalFrame> sections;
    std::set<const Unit*> provinces;
    for (const auto& place : places) {
        const auto* unit = reading.is_sign(place.range.last, U':') && reading[place.range.last + 1].capital ? resolve(place, frame) : nullptr;
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

const Frame& frame_at(std::uint32_t at, const Frame& frame, const std::vector<LocalFrame>& local_frames)
{
    for (const auto& local : local_frames) {
        if (local.range.first <= at && at < local.range.last) {
            return local.frame;
        }
    }
    return frame;
}

namespace {

/// Where to look for a body at or after `at`: a title is none, but may share its last word with one ("Trưởng ban Dân vận").
std::uint32_t past_title(const Reading& reading, std::uint32_t at)
{
    const auto title = reading.longest(at, EntryKind::title);
    if (title.entry == nullptr) {
        return at;
    }
    const auto central = std::max(reading.longest(at, EntryKind::central_body).last, reading.longest(at, EntryKind::weak_body).last);
    // "Thủ tướng Chính phủ" is an office, and so an issuer, unless a person's name follows.
    if (central >= title.last && personal_name_at(reading, title.last).empty()) {
        return at;
    }
    const auto shared = static_cast<std::uint32_t>(reading.knowledge().titles()[title.entry->index].shared_words);
    return shared > 0 && shared < title.last - at && body_at(reading, title.last - shared, true) ? title.last - shared : title.last;
}

/// "Ban Chỉ đạo Tây Nam Bộ, Tây Nguyên, Tây Bắc": the head is said once.
void add_elliptic(const Reading& reading, std::vector<BodyMention>& bodies, std::uint32_t& at)
{
    constexpr std::uint32_t longest_tail = 4;
    while (bodies.back().central != nullptr && (reading.is_sign(at, U',') || reading.is(at, "và"))) {
        const auto& first = bodies.back();
        // "Ban Bí thư, Đoàn …": what is itself shortened lends no head.
        if (fold_phrase(reading.words(first.name)) != fold_phrase(first.central->name)) {
            return;
        }
        const auto name = std::string{first.central->name};
        const CentralBody* found = nullptr;
        std::uint32_t end = at;
        for (auto space = name.find(' '); space != std::string::npos && found == nullptr; space = name.find(' ', space + 1)) {
            for (auto last = at + 1 + longest_tail; last > at + 1 && found == nullptr; --last) {
                const auto tail = std::string{reading.words({at + 1, last})};
                found = reading[at + 1].capital ? CentralBodies::builtin().named(name.substr(0, space + 1) + tail) : nullptr;
                end = last;
            }
        }
        if (found == nullptr || body_at(reading, at + 1)) {
            return;
        }
        BodyMention body;
        body.range = {at + 1, end};
        body.name = body.range;
        body.central = found;
        at = end;
        bodies.push_back(std::move(body));
    }
}

}  // namespace

namespace {

/// "UBND phường A và xã B": the same body of a second unit of the same level, whose type is said again.
std::optional<BodyMention> same_of_next_unit(const Reading& reading, const BodyMention& body)
{
    const bool placed = body.local != nullptr && body.local->complement == Complement::unit && body.host.empty() && body.place &&
                        body.place->word != nullptr && body.place->named != nullptr && reading.is(body.range.last, "và");
    const auto place = placed ? place_at(reading, body.range.last + 1) : std::nullopt;
    const bool typed = place && place->word != nullptr && place->named != nullptr && level_of(place->word->types.front()) == level_of(body.place->word->types.front());
    if (!typed) {
        return std::nullopt;
    }
    auto next = body;
    next.place = place;
    next.range = place->range;
    next.name = place->range;
    return next;
}

}  // namespace

std::vector<BodyMention> find_bodies(const Reading& reading)
{
    std::vector<BodyMention> bodies;
    for (std::uint32_t at = 0; at < reading.body_end();) {
        if (auto list = body_list_at(reading, at); !list.empty()) {
            at = list.back().range.last;
            std::move(list.begin(), list.end(), std::back_inserter(bodies));
            continue;
        }
        const bool head = reading.begins_any(at, {EntryKind::title, EntryKind::central_body, EntryKind::local_body, EntryKind::open_body,
                                                  EntryKind::weak_body});
        // "Hải Phòng", "xã Tân Hội Đồng": no head begins inside the name of a unit.
        if (!head || (at > 0 && reading.longest(at - 1, EntryKind::unit_name).last > at)) {
            ++at;
            continue;
        }
        const auto from = past_title(reading, at);
        auto body = body_at(reading, from, from > at);
        if (body && body->range.last > from) {
            at = body->range.last;
            bodies.push_back(std::move(*body));
            if (auto next = same_of_next_unit(reading, bodies.back())) {
                at = next->range.last;
                bodies.push_back(std::move(*next));
            }
            add_elliptic(reading, bodies, at);
        } else {
            at = std::max(at + 1, from);
        }
    }
    share_places(reading, bodies);
    return bodies;
}

std::vector<NamedBody> resolve_bodies(const std::vector<BodyMention>& bodies, Agencies& agencies,
                                      const Frame& frame, const std::vector<LocalFrame>& local_frames)
{
    std::vector<NamedBody> named;
    // Where the whole article tells of another country, "Chính phủ" and "Bộ Ngoại giao" are that country's.
    const bool abroad = tells_of_abroad(agencies.reading());
    for (const auto& body : bodies) {
        if (!worth_a_node(agencies.reading(), body) || (abroad && body.central != nullptr)) {
            continue;
        }
        const auto agency = agencies.resolve(body, {&frame_at(body.range.first, frame, local_frames), std::nullopt, std::nullopt});
        if (agency) {
            named.push_back({body.range, *agency, body.open != nullptr && body.open->kind == OpenKind::delegation});
        }
    }
    return named;
}

}  // namespace soichi
