#include "importers/find/open_name_words.hpp"

#include <algorithm>

#include "importers/find/personal_names.hpp"

namespace soichi {

bool starts_something_else(const Reading& reading, std::uint32_t at)
{
    return reading.longest(at, EntryKind::honorific).entry != nullptr ||
           (reading.longest(at, EntryKind::title).entry != nullptr && reading[at].capital) ||
           reading.longest(at, EntryKind::local_body).entry != nullptr ||
           (reading.longest(at, EntryKind::central_body).entry != nullptr && reading[at].capital);
}

bool in_compound(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t reach = 3;
    for (auto from = at < reach ? 0 : at - reach; from <= at; ++from) {
        const auto compound = reading.longest(from, EntryKind::name_compound);
        // "Trung tâm Xây dựng …" has the word in its name, "Trung tâm A xây dựng …" does something.
        const bool only_capital = compound.entry != nullptr && compound.entry->index == 1;
        if (compound.last > at && (!only_capital || reading[from].capital)) {
            return true;
        }
    }
    return false;
}

bool person_at(const Reading& reading, std::uint32_t at)
{
    const auto name =
        reading.knowledge().is_family_name(reading[at].word) ? personal_name_at(reading, at) : TokenRange{};
    if (name.last - name.first < 3 || reading.is(at - 1, "học")) {
        return false;
    }
    // "Trung tâm Văn hóa Lê Chân Hải Phòng": provinces and districts are more than wards, of which half the names of
    // persons remind.
    for (auto inside = name.first; inside + 1 < name.last; ++inside) {
        const auto unit = reading.longest(inside, EntryKind::unit_name);
        const auto* units = unit.last > inside + 1 ? &reading.knowledge().unit_names()[unit.entry->index] : nullptr;
        if (units != nullptr &&
            std::any_of(units->begin(), units->end(), [](const Unit* each) { return level_of(each->type) < 3; })) {
            return false;
        }
    }
    return true;
}

namespace {

/// "thôn Cổ Phúc |2", "khu phố |21".
bool closes_village(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t reach = 4;
    for (auto from = at > reach ? at - reach : 0; from < at; ++from) {
        if (reading.is_any(from, {"thôn", "ấp", "bản", "xóm", "buôn", "làng"}) ||
            (reading.is(from, "phố") && from > 0 && reading.is_any(from - 1, {"khu", "tổ", "dân"}))) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool goes_on(const Reading& reading, std::uint32_t at)
{
    const auto& token = reading[at];
    if (token.kind == TokenKind::sign) {
        // "Ban Chỉ đạo Phòng, chống thiên tai": one word, whatever stands inside it.
        if (token.sign == U',' &&
            ((reading.is(at - 1, "phòng") && reading.is(at + 1, "chống")) || in_compound(reading, at))) {
            return true;
        }
        const bool joins = token.sign == U'&' || token.sign == U'-';
        return joins && reading.is_word(at + 1) && (!token.spaced || reading[at + 1].capital || token.sign == U'&') &&
               !starts_something_else(reading, at + 1);
    }
    if (token.kind != TokenKind::word) {
        return token.kind == TokenKind::number && (reading.is_word(at + 1) || reading.is(at - 1, "số") ||
                                                   reading.is(at - 1, "án") || closes_village(reading, at));
    }
    if (reading.is(at, "và")) {
        // "Bệnh viện A và Bệnh viện B": what has a head of its own is another.
        const auto head = reading.longest(at + 1, EntryKind::open_body);
        const bool another = head.entry != nullptr && reading[at + 1].capital && reading[head.last].capital &&
                             reading.longest(at + 1, EntryKind::common_word).last <= head.last;
        if (another) {
            return false;
        }
        return reading.is_word(at + 1) && !starts_something_else(reading, at + 1) &&
               !(reading.knowledge().ends_name(reading[at + 1].word) && !reading[at + 1].capital &&
                 !in_compound(reading, at + 1));
    }
    if (token.capital || in_compound(reading, at)) {
        return true;
    }
    return !reading.knowledge().ends_name(token.word) && reading.longest(at, EntryKind::name_end).entry == nullptr;
}

bool steers(const Reading& reading, std::uint32_t head, std::uint32_t at)
{
    constexpr std::uint32_t near = 6;
    return reading.is(at, "về") && reading.is(head, "ban") && reading.is(head + 1, "chỉ") && at - head <= near &&
           reading.is_word(at + 1);
}

bool opens_sentence(const Reading& reading, std::uint32_t at)
{
    const bool opener =
        reading.is_any(at, {"sáng", "chiều", "tối", "ngày", "theo", "tại", "trước", "sau", "khi", "từ"}) &&
        reading[at].capital;
    return opener && !reading[at + 1].capital && (reading.is_word(at + 1) || reading[at + 1].kind == TokenKind::number);
}

}  // namespace soichi
