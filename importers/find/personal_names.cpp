#include "importers/find/personal_names.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"

namespace soichi {

namespace {

constexpr std::uint32_t longest_personal_name = 5;

/// Names that stand inside names of things ("tư tưởng Hồ Chí Minh").
bool never_an_official(const std::string& folded)
{
    static const auto names = [] {
        std::vector<std::string> all;
        for_each_row(embedded::not_officials(), [&](const Row& row) { all.push_back(fold_phrase(row[0])); });
        return all;
    }();
    return std::find(names.begin(), names.end(), folded) != names.end();
}

/// Words that begin the name of a body or a title, never one of a person ("Sở Khoa học", "Đảng Cộng sản").
bool begins_a_body(const Reading& reading, std::uint32_t at)
{
    return reading.is_any(at,
                          {"sở",   "ban",    "bộ",   "ủy",     "uỷ",   "hội", "cục",   "vụ",   "phòng", "đảng", "tỉnh",
                           "quận", "huyện",  "viện", "trường", "tổng", "nhà", "quốc",  "liên", "học",   "bệnh", "tập",
                           "xã",   "phường", "khối", "cơ",     "công", "đại", "trung", "chi",  "các"});
}

/// Captions run into the sentence after them ("Nguyễn Văn A Tại hội nghị"): a capitalised function word ends a name of
/// three syllables, and one that is never a given name ends a shorter one.
bool opens_next_sentence(const Reading& reading, std::uint32_t at, std::uint32_t syllables)
{
    const bool never = reading.is_any(at, {"tại", "theo", "khi", "sau", "trước", "trong", "ngoài", "từ", "với", "để",
                                           "cùng", "về", "ngành", "ảnh", "nguồn", "nếu", "việc"});
    // "Trần Văn Khôi Liên quan đến": the second word of a phrase is in lower case.
    const auto phrase = reading.longest(at, EntryKind::name_end);
    const bool opens = phrase.last > at + 1 && !reading[at + 1].capital;
    return (syllables >= 2 && never) || (syllables >= 3 && (opens || reading.knowledge().ends_name(reading[at].word)));
}

/// "Hàn Quốc", "Hà Lan", "Long An": countries and provinces that begin with a family name.
bool names_a_place(const Reading& reading, std::uint32_t at, std::uint32_t end)
{
    const auto unit = reading.longest(at, EntryKind::unit_name);
    const bool whole = unit.entry != nullptr && unit.last == end;
    const auto& units = reading.knowledge().unit_names();
    const bool province = whole && std::any_of(units[unit.entry->index].begin(), units[unit.entry->index].end(),
                                               [](const Unit* each) { return level_of(each->type) < 2; });
    return province || reading.longest(at, EntryKind::country).last > at + 1;
}

/// Is the phrase `hit` at `at` something else than a syllable of a name?
bool is_something_else(const Reading& reading, std::uint32_t at, const Hit& hit, bool inside_name)
{
    const auto family = [&] { return reading.knowledge().is_family_name(reading[at].word); };
    const bool longer = hit.last > at + 1;
    switch (hit.entry->kind) {
    case EntryKind::country:
        return !inside_name && !family();
    case EntryKind::honorific:
        // "Hoàng Anh Tú": the syllable Anh is a name where it stands inside one. "Trần Văn Khôi Ông Khôi cho biết": Ông
        // is a family name, and none that stands last.
        return inside_name ? !reading.is(at, "anh") : longer || !family();
    case EntryKind::title:
        return longer || !family();
    case EntryKind::local_body:
    case EntryKind::central_body:
    case EntryKind::form:
    case EntryKind::law:
        return longer || reading[at].capitals;
    case EntryKind::open_body:
        return longer;
    case EntryKind::unit_word:
        return true;
    default:
        return false;
    }
}

}  // namespace

bool begins_something_else(const Reading& reading, std::uint32_t at, bool inside_name)
{
    const auto& hits = reading.hits(at);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const Hit& hit) { return is_something_else(reading, at, hit, inside_name); });
}

std::uint32_t skip_honorifics(const Reading& reading, std::uint32_t at, bool& found, bool& plural)
{
    for (auto next = at;;) {
        const auto hit = reading.longest(next, EntryKind::honorific);
        if (hit.entry == nullptr) {
            return next;
        }
        const auto kind = reading.knowledge().honorifics()[hit.entry->index];
        found = true;
        plural = plural || kind == HonorificKind::plural;
        next = hit.last;
        while (reading.is_sign(next, U'.') || reading.is_sign(next, U':') || reading.is_sign(next, U',')) {
            if (reading.is_sign(next, U',') && reading.longest(next + 1, EntryKind::honorific).entry == nullptr) {
                break;
            }
            ++next;
        }
    }
}

TokenRange name_in_capitals_at(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t fewest = 3;
    auto end = at;
    while (reading.is_word(end) && reading[end].capitals && end < at + longest_personal_name + 1) {
        ++end;
    }
    const bool family = reading.is_word(at) && reading.knowledge().is_family_name(reading[at].word);
    return family && end >= at + fewest && end <= at + longest_personal_name && !begins_a_body(reading, at)
               ? TokenRange{at, end}
               : TokenRange{};
}

TokenRange personal_name_at(const Reading& reading, std::uint32_t at)
{
    const bool proper = reading.is_word(at) && reading[at].capital && !reading[at].capitals;
    if (!proper || begins_a_body(reading, at)) {
        return {};
    }
    auto end = at;
    while (end < at + longest_personal_name + 1 && reading.is_word(end) && reading[end].capital &&
           !reading[end].capitals && (end == at || reading[end].spaced) &&
           !begins_something_else(reading, end, end > at) && !opens_next_sentence(reading, end, end - at)) {
        ++end;
    }
    const auto length = end - at;
    // "Hội Đông Y Việt Nam": a letter before a country is no person's.
    const bool letter_of_country = length > 1 && reading[at].end - reading[at].begin == 1 &&
                                   (reading.longest(at + 1, EntryKind::country).last >= end ||
                                    (reading.is(at + 1, "việt") && reading.is(at + 2, "nam")));
    if (length < 2 || letter_of_country || length > longest_personal_name || names_a_place(reading, at, end) ||
        never_an_official(fold_phrase(reading.words({at, end})))) {
        return {};
    }
    return {at, end};
}

}  // namespace soichi
