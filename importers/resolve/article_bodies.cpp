#include "importers/resolve/article_bodies.hpp"

#include <algorithm>
#include <iterator>

#include "core/names/spelling.hpp"
#include "importers/find/body_lists.hpp"
#include "importers/find/foreigners.hpp"
#include "importers/find/personal_names.hpp"
#include "importers/resolve/body_units.hpp"
#include "importers/resolve/body_worth.hpp"

namespace soichi {

namespace {

bool bare_of_place(const BodyMention& body)
{
    return body.local != nullptr && !body.place && body.host.empty() && (body.local->complement == Complement::unit);
}

bool adjacent(const Reading& reading, const BodyMention& left, const BodyMention& right)
{
    const auto gap = right.range.first - left.range.last;
    return right.range.first > left.range.last && gap == 1 &&
           (reading.is_sign(left.range.last, U',') || reading.is_sign(left.range.last, U'-') ||
            reading.is(left.range.last, "và"));
}

const UnitWord* province_word(const Knowledge& knowledge, Complement complement)
{
    static const UnitWord commune{"xã",
                                  {UnitType::commune, UnitType::ward, UnitType::township, UnitType::special_zone}};
    if (complement == Complement::commune_or_host) {
        return &commune;
    }
    const auto wanted = complement == Complement::province         ? UnitType::province
                        : complement == Complement::city           ? UnitType::city
                        : complement == Complement::town           ? UnitType::town
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
    return std::any_of(units.begin(), units.end(), [&](const Unit* unit) {
        return std::find(types.begin(), types.end(), unit->type) != types.end();
    });
}

/// "HĐND, UBND tỉnh": bare bodies take the place of the next one in the list, else of the one before.
void share_places(const Reading& reading, std::vector<BodyMention>& bodies)
{
    for (std::size_t i = bodies.size(); i-- > 1;) {
        const bool lacks = bare_of_place(bodies[i - 1]) || committee_of_place(bodies[i - 1], bodies[i]);
        if (lacks && adjacent(reading, bodies[i - 1], bodies[i])) {
            bodies[i - 1].place = bodies[i].place;
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

/// Where to look for a body at or after `at`: a title is none, but may share its last word with one ("Trưởng ban Dân
/// vận").
std::uint32_t past_title(const Reading& reading, std::uint32_t at)
{
    const auto title = reading.longest(at, EntryKind::title);
    if (title.entry == nullptr) {
        return at;
    }
    const auto central =
        std::max(reading.longest(at, EntryKind::central_body).last, reading.longest(at, EntryKind::weak_body).last);
    // "Thủ tướng Chính phủ" is an office, and so an issuer, unless a person's name follows.
    if (central >= title.last && personal_name_at(reading, title.last).empty()) {
        return at;
    }
    const auto shared = static_cast<std::uint32_t>(reading.knowledge().titles()[title.entry->index].shared_words);
    return shared > 0 && shared < title.last - at && body_at(reading, title.last - shared, true) ? title.last - shared
                                                                                                 : title.last;
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
        for (auto space = name.find(' '); space != std::string::npos && found == nullptr;
             space = name.find(' ', space + 1)) {
            for (auto last = at + 1 + longest_tail; last > at + 1 && found == nullptr; --last) {
                const auto tail = std::string{reading.words({at + 1, last})};
                found = reading[at + 1].capital ? CentralBodies::builtin().named(name.substr(0, space + 1) + tail)
                                                : nullptr;
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

/// "UBND phường A và xã B": the same body of a second unit of the same level, whose type is said again.
std::optional<BodyMention> same_of_next_unit(const Reading& reading, const BodyMention& body)
{
    const bool placed = body.local != nullptr && body.local->complement == Complement::unit && body.host.empty() &&
                        body.place && body.place->word != nullptr && body.place->named != nullptr &&
                        reading.is(body.range.last, "và");
    const auto place = placed ? place_at(reading, body.range.last + 1) : std::nullopt;
    const bool typed = place && place->word != nullptr && place->named != nullptr &&
                       level_of(place->word->types.front()) == level_of(body.place->word->types.front());
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
        if (auto list = reading.begins(at, EntryKind::local_body) ? bodies_of_units_at(reading, at)
                                                                  : std::vector<BodyMention>{};
            !list.empty()) {
            at = list.back().range.last;
            std::move(list.begin(), list.end(), std::back_inserter(bodies));
            continue;
        }
        const bool head = reading.begins_any(at, {EntryKind::title, EntryKind::central_body, EntryKind::local_body,
                                                  EntryKind::open_body, EntryKind::weak_body});
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

std::vector<NamedBody> resolve_bodies(const std::vector<BodyMention>& bodies, Agencies& agencies, const Frame& frame,
                                      const std::vector<LocalFrame>& local_frames)
{
    std::vector<NamedBody> named;
    // Where the whole article tells of another country, "Chính phủ" and "Bộ Ngoại giao" are that country's.
    const bool abroad = tells_of_abroad(agencies.reading());
    for (const auto& body : bodies) {
        if (!worth_a_node(agencies.reading(), body) || (abroad && body.central != nullptr)) {
            continue;
        }
        const auto agency =
            agencies.resolve(body, {&frame_at(body.range.first, frame, local_frames), std::nullopt, std::nullopt});
        if (agency) {
            named.push_back({body.range, *agency, body.open != nullptr && body.open->kind == OpenKind::delegation});
        }
    }
    return named;
}

}  // namespace soichi
