#include "importers/find/body_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/names/spelling.hpp"

namespace soichi {

namespace {

/// Words that begin the names of many bodies.
constexpr std::array<std::string_view, 7> class_words{"bộ", "sở", "cục", "vụ", "ban", "phòng", "hội"};

std::string_view class_word_at(const Reading& reading, std::uint32_t at)
{
    const auto* found = std::find_if(class_words.begin(), class_words.end(),
                                     [&](std::string_view word) { return reading.is(at, word); });
    return found == class_words.end() ? std::string_view{} : *found;
}

/// What a list says of all its items.
struct Head {
    std::string word;         ///< the class word, folded
    std::uint32_t items = 0;  ///< the token that the first item begins at
    bool introduced = false;  ///< by a colon
};

/// "các Bộ:", "các Bộ, ngành, cơ quan:", "các Bộ" straight before a name.
std::optional<Head> head_at(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest_head = 10;
    const auto word = reading.is(at, "các") ? class_word_at(reading, at + 1) : std::string_view{};
    if (word.empty()) {
        return std::nullopt;
    }
    auto colon = at + 2;
    while (colon < at + longest_head && (reading.is_word(colon) || reading.is_sign(colon, U','))) {
        ++colon;
    }
    const bool introduced = reading.is_sign(colon, U':') && (colon == at + 2 || !reading[at + 2].capital);
    return Head{fold_word(word), introduced ? colon + 1 : at + 2, introduced};
}

/// "Y tế" of "các Bộ: Y tế": a known body without its first word.
std::optional<BodyMention> elided_at(const Reading& reading, std::uint32_t at, const std::string& word)
{
    if (!reading.is_word(at) || !reading[at].capital) {
        return std::nullopt;
    }
    const auto local = reading.longest_after(word, at, EntryKind::local_body);
    const auto central = reading.longest_after(word, at, EntryKind::central_body);
    // "các Cục: Thuế, Hải quan" are the central ones: those of a province say so.
    const auto& hit = local.last > central.last ? local : central;
    if (hit.entry == nullptr) {
        return std::nullopt;
    }
    BodyMention body;
    body.range = {at, hit.last};
    body.name = body.range;
    if (hit.entry->kind == EntryKind::local_body) {
        body.local = &reading.knowledge().local_bodies()[hit.entry->index];
    } else {
        body.central = &Knowledge::all_central()[hit.entry->index];
    }
    return body;
}

/// The separator at `at` passed over: a comma, a semicolon, "và", ", và"; 0 where there is none.
std::uint32_t past_separator(const Reading& reading, std::uint32_t at)
{
    const bool sign = reading.is_sign(at, U',') || reading.is_sign(at, U';');
    const auto after = sign ? at + 1 : at;
    return reading.is(after, "và") ? after + 1 : sign ? after : 0;
}

/// The items of the list, each as it stands; `elided` counts those without their first word.
std::vector<BodyMention> read_items(const Reading& reading, const Head& head, std::size_t& elided)
{
    std::vector<BodyMention> bodies;
    for (auto at = head.items; at != 0;) {
        auto body = elided_at(reading, at, head.word);
        if (auto whole = body_at(reading, at); whole && (!body || whole->name.last > body->name.last)) {
            body = std::move(whole);
        } else if (body) {
            ++elided;
        } else {
            break;
        }
        at = past_separator(reading, body->range.last);
        bodies.push_back(std::move(*body));
    }
    return bodies;
}

/// "các Sở: Nội vụ, Tài chính tỉnh Kon Tum": the place, or the committee, that closes the list is everyone's.
void share_end(const Reading& reading, std::vector<BodyMention>& bodies)
{
    auto& last = bodies.back();
    const auto end = last.range.last;
    const bool bare = last.local != nullptr && !last.place && last.host.empty();
    const auto place = bare ? place_at(reading, end) : std::nullopt;
    const auto host = bare && !place ? body_at(reading, end) : std::nullopt;
    const bool typed = place && place->word != nullptr;
    const bool of_committee = host && is_committee(*host);
    for (auto& body : bodies) {
        const bool takes = body.local != nullptr && !body.place && body.host.empty();
        if (takes && typed) {
            body.place = place;
        } else if (takes && of_committee && body.local->complement == Complement::committee) {
            body.host.push_back(*host);
        }
    }
    last.range.last = typed ? place->range.last : of_committee ? host->range.last : end;
}

}  // namespace

std::vector<BodyMention> body_list_at(const Reading& reading, std::uint32_t at)
{
    const auto head = head_at(reading, at);
    std::size_t elided = 0;
    auto bodies = head ? read_items(reading, *head, elided) : std::vector<BodyMention>{};
    // Without a colon one name is no list: "các Sở Y tế" are those of all provinces.
    if (elided < (head && head->introduced ? 1U : 2U) || names_a_class(reading, bodies.back().range.last)) {
        return {};
    }
    share_end(reading, bodies);
    return bodies;
}

std::vector<BodyMention> bodies_of_units_at(const Reading& reading, std::uint32_t at)
{
    const auto hit = reading.longest(at, EntryKind::local_body);
    const auto* local = hit.entry != nullptr ? &reading.knowledge().local_bodies()[hit.entry->index] : nullptr;
    const bool counted = local != nullptr && local->complement == Complement::unit && reading[at].capital &&
                         reading.is_any(hit.last, {"các", "hai", "ba", "bốn"});
    std::vector<BodyMention> bodies;
    for (const auto& place : counted ? places_listed_at(reading, hit.last + 1) : std::vector<PlaceMention>{}) {
        BodyMention body;
        body.local = local;
        body.place = place;
        body.range = bodies.empty() ? TokenRange{at, place.range.last} : place.range;
        body.name = bodies.empty() ? TokenRange{at, hit.last} : place.range;
        bodies.push_back(std::move(body));
    }
    return bodies.size() > 1 ? bodies : std::vector<BodyMention>{};
}

}  // namespace soichi
