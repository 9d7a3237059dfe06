#include "importers/find/name_clues.hpp"

#include "importers/find/office_holders.hpp"
#include "importers/find/personal_names.hpp"

namespace soichi {

namespace {

/// "quận Hai |Bà Trưng", "xã Vĩnh |Lộc A", "Si |Ma Cai": an honorific or a family name that is part of a unit's name.
bool inside_place(const Reading& reading, std::uint32_t at)
{
    const auto covers = [&](std::uint32_t from) { return reading.longest(from, EntryKind::unit_name).last > at + 1; };
    return (at > 0 && covers(at - 1)) || (at > 1 && covers(at - 2));
}

}  // namespace

bool may_begin_person(const Reading& reading, std::uint32_t at)
{
    const bool may = reading[at].capital || reading.begins_any(at, {EntryKind::honorific, EntryKind::title}) ||
                     reading.begins(at + 1, EntryKind::title);
    return may && !inside_place(reading, at);
}

bool addresses_someone(const Reading& reading, std::uint32_t at)
{
    const auto hit = reading.longest(at, EntryKind::honorific);
    return hit.entry != nullptr && reading.knowledge().honorifics()[hit.entry->index] == HonorificKind::honorific;
}

bool is_given_name(const Reading& reading, std::uint32_t at)
{
    return reading.is_word(at) && reading[at].capital && !reading[at].capitals && !reading[at + 1].capital &&
           !begins_something_else(reading, at, false);
}

bool may_name_without_honorific(const Reading& reading, std::uint32_t at)
{
    const bool family =
        reading.is_word(at) && reading[at].capital && reading.knowledge().is_family_name(reading[at].word);
    if (!family) {
        return false;
    }
    // "Hà Nội" and "huyện Thái Thụy" begin with family names too.
    const auto name = personal_name_at(reading, at);
    const auto unit = reading.longest(at, EntryKind::unit_name);
    const bool after_type = at > 0 && reading.longest(at - 1, EntryKind::unit_word).last == at;
    // "các đồng chí: A, T; Mai Sơn, Phó Chủ tịch": the name of a district in a list of persons with their titles.
    const bool in_list = at > 0 && (reading.is_sign(at - 1, U';') || reading.is_sign(at - 1, U':')) &&
                         reading.is_sign(name.last, U',') && reading.begins(name.last + 1, EntryKind::title);
    return !after_type && (unit.entry == nullptr || unit.last < name.last || in_list);
}

namespace {

/// "bổ nhiệm giữ chức T |đối với 3 cán bộ |gồm: A, B": past the words that count those who are named next.
std::uint32_t past_count(const Reading& reading, std::uint32_t at)
{
    const auto first = reading.is(at, "cho")                                ? at + 1
                       : reading.is(at, "đối") && reading.is(at + 1, "với") ? at + 2
                                                                            : at;
    constexpr std::uint32_t most_words = 4;
    for (auto end = first; first > at && end < first + most_words; ++end) {
        if (reading.is(end, "gồm")) {
            return end;
        }
    }
    return at;
}

}  // namespace

std::uint32_t list_of_persons_after(const Reading& reading, std::uint32_t at)
{
    if (reading.is_sign(at, U':') && reading.is_word(at + 1)) {
        return at + 1;
    }
    // "Các Phó ban chuyên trách, gồm: A", "có 8 phó trưởng ban, gồm các ông A; B"
    at += (reading.is(at, "chuyên") && reading.is(at + 1, "trách")) ||
                  (reading.is(at, "kiêm") && reading.is(at + 1, "nhiệm"))
              ? 2U
              : 0U;
    const bool comma = reading.is_sign(at, U',') && reading.is(at + 1, "gồm");
    const auto first = comma ? at + 1 : past_count(reading, at) + (reading.is(at, "bao") ? 1U : 0U);
    if (!reading.is(first, "gồm")) {
        return 0;
    }
    bool honorific = false;
    bool plural = false;
    const auto names =
        skip_honorifics(reading, first + 1 + (reading.is_sign(first + 1, U':') ? 1U : 0U), honorific, plural);
    return personal_name_at(reading, names).empty() ? 0 : names;
}

TokenRange acting_name_at(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t full = 3;
    const auto name =
        reading.knowledge().is_family_name(reading[at].word) ? personal_name_at(reading, at) : TokenRange{};
    const bool acts = reading.is_any(
        name.last, {"ký", "cho", "khẳng", "nói", "đã", "phát", "chủ", "yêu", "đề", "nhấn", "trao", "thông"});
    return name.last - name.first >= full && acts ? name : TokenRange{};
}

std::uint32_t past_aside(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest = 12;
    for (auto end = at + 1; reading.is_sign(at, U'(') && end < at + longest; ++end) {
        if (reading.is_sign(end, U')')) {
            return reading.is_sign(end + 1, U',') || reading.is_sign(end + 1, U'-') ? end + 1 : at;
        }
        if (reading[end].capital || reading.begins(end, EntryKind::title)) {
            return at;
        }
    }
    return at;
}

std::optional<BodyMention> body_that_has(const Reading& reading, std::uint32_t at)
{
    const bool counted = at > 1 && reading[at - 1].kind == TokenKind::number && reading.is(at - 2, "có");
    if (!counted) {
        return std::nullopt;
    }
    constexpr std::uint32_t longest = 12;
    const auto end = at - 2 - (reading.is_any(at - 3, {"còn", "hiện", "đã"}) ? 1U : 0U);
    for (auto from = end > longest ? end - longest : 0; from < end; ++from) {
        auto body = body_at(reading, from);
        if (body && body->range.last == end) {
            return body;
        }
    }
    return std::nullopt;
}

std::uint32_t past_place_before_name(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t full = 3;
    const auto place = reading.is_sign(at, U',') ? place_at(reading, at + 1) : std::nullopt;
    const auto end = place && place->word != nullptr && place->named != nullptr ? place->range.last : at;
    const auto name = end > at && reading.knowledge().is_family_name(reading[end].word) ? personal_name_at(reading, end)
                                                                                        : TokenRange{};
    return name.last - name.first >= full ? end : at;
}

}  // namespace soichi
