#include <algorithm>
#include <array>

#include "core/names/spelling.hpp"
#include "importers/find/officials.hpp"

namespace soichi {

namespace {

std::optional<BodyMention> implied_body(const Reading& reading, const Title& title, TokenRange& range)
{
    BodyMention body;
    body.range = range;
    body.name = range;
    body.local = reading.knowledge().local_body(title.body);
    body.central = body.local == nullptr ? CentralBodies::builtin().find(title.body) : nullptr;
    if (body.local != nullptr) {
        auto place = place_at(reading, range.last);
        if (place && place->named != nullptr) {
            range.last = place->range.last;
            body.range.last = range.last;
            body.place = place;
        }
    }
    return body;
}

/// The modifier before a title: nguyên, cựu, cố, quyền (Q.). "Thừa ủy quyền Chủ tịch nước" speaks of another's
/// authority.
std::uint32_t read_modifier(const Reading& reading, std::uint32_t at, TitleMention& title)
{
    if (reading.is_any(at, {"nguyên", "cựu", "cố"})) {
        title.former = true;
        return at + 1;
    }
    const bool authority = at > 0 && reading.is_any(at - 1, {"thừa", "ủy", "uỷ", "được"});
    if (reading.is(at, "quyền") && !authority) {
        title.acting = true;
        return at + 1;
    }
    if (reading.is(at, "q") && reading.is_sign(at + 1, U'.')) {
        title.acting = true;
        return at + 2;
    }
    return at;
}

/// "Chủ tịch tỉnh Đồng Nai", "Bí thư Hà Nội": the place stands for the body that the title heads there.
void read_place(const Reading& reading, TitleMention& title)
{
    const auto& name = title.title->name;
    const bool heads_a_place = name.find("Chủ tịch") != std::string::npos || name.find("Bí thư") != std::string::npos;
    auto place = heads_a_place ? place_at(reading, title.range.last) : std::nullopt;
    if (!place || (place->word == nullptr && level_of(place->named->front()->type) > 2)) {
        return;
    }
    if (place->named == nullptr && generic_units_at(reading, title.range.last)) {
        return;
    }
    title.range.last = place->range.last;
    title.place = place;
}

/// "Bộ trưởng Quốc phòng Mỹ", "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc": the country after a
/// title, after a few words of the title at most.
bool is_foreign(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t reach = 6;
    for (auto next = at; next < at + reach && reading.is_word(next); ++next) {
        if (reading.longest(next, EntryKind::country).entry != nullptr) {
            return next == at || !reading.knowledge().is_family_name(reading[next].word);
        }
        if (!reading.is_any(
                next, {"đảng", "cộng", "sản", "nước", "nhà", "chiến", "tranh", "ngoại", "giao", "quốc", "phòng"})) {
            return false;
        }
    }
    return false;
}

/// Marks a title of another country, and takes the country into its words.
void note_foreign(const Reading& reading, TitleMention& title)
{
    title.foreign = is_foreign(reading, title.range.last);
    for (auto at = title.range.last; title.foreign; ++at) {
        const auto country = reading.longest(at, EntryKind::country);
        if (country.entry != nullptr) {
            title.range.last = country.last;
            return;
        }
    }
}

/// "Bộ trưởng Quốc phòng Việt Nam Phan Văn A": the country belongs to the title, not to the name.
void take_own_country(const Reading& reading, TitleMention& title)
{
    const auto at = title.range.last;
    if (reading.is(at, "việt") && reading.is(at + 1, "nam") && reading[at + 2].capital) {
        title.range.last = at + 2;
    }
}

/// "Bộ trưởng GTVT", "Thứ trưởng Y tế": the word for ministry is in the title.
std::optional<BodyMention> ministry_after(const Reading& reading, const Title& title, std::uint32_t at)
{
    const bool of_ministry = title.name == "Bộ trưởng" || title.name.rfind("Thứ trưởng", 0) == 0;
    const auto ministry = of_ministry ? reading.longest_after("bô5", at, EntryKind::central_body) : Hit{};
    if (ministry.entry == nullptr) {
        return std::nullopt;
    }
    BodyMention body;
    body.range = {at, ministry.last};
    body.name = body.range;
    body.central = &Knowledge::all_central()[ministry.entry->index];
    return body;
}

/// "Phó Cục trưởng Quản lý nợ và tài chính đối ngoại", "Vụ trưởng Pháp chế": the head of the body is in the title.
std::optional<BodyMention> unit_after(const Reading& reading, const Title& title, std::uint32_t at)
{
    static constexpr std::array<std::array<std::string_view, 2>, 3> heads{
        {{"Cục trưởng", "cục"}, {"Vụ trưởng", "vụ"}, {"Viện trưởng", "viện"}}};
    for (const auto& [end, head] : heads) {
        const bool fits = title.name.ends_with(end) && !title.name.ends_with("Chi cục trưởng") &&
                          !title.name.ends_with("Tổng cục trưởng");
        const auto unit = fits ? reading.longest_after(fold_word(head), at, EntryKind::central_body) : Hit{};
        if (unit.entry != nullptr && reading[at].capital) {
            BodyMention body;
            body.range = {at, unit.last};
            body.name = body.range;
            body.central = &Knowledge::all_central()[unit.entry->index];
            return body;
        }
    }
    return std::nullopt;
}

/// The body where the title is held. "Chánh Văn phòng UBND tỉnh" heads the office, not the committee: the word that the
/// title shares comes first.
std::optional<BodyMention> body_of_title(const Reading& reading, const Title& title, std::uint32_t end)
{
    const auto after = end + (reading.is(end, "của") ? 1U : 0U);
    std::optional<BodyMention> body;
    if (title.shared_words > 0) {
        const bool short_form = reading.is(end - 1, "vp");  // "Chánh VP HĐND"
        body = body_at(reading, end - (short_form ? 1U : static_cast<std::uint32_t>(title.shared_words)), true);
    }
    // "Hiệu trưởng trường Tiểu học A": after a title a head of two words may stand in lower case.
    const bool long_head = reading.longest(after, EntryKind::open_body).last > after + 1;
    body = body ? body : body_at(reading, after, long_head);
    body = body ? body : ministry_after(reading, title, after);
    return body ? body : unit_after(reading, title, after);
}

/// "nguyên Chủ tịch |Hội đồng quản trị Tổng công ty A|, nguyên Phó Chủ tịch UBND tỉnh": past the words of a body that
/// is not known, where another title follows them.
std::uint32_t past_unknown_body(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest = 18;
    auto end = at;
    while (end < at + longest && (reading.is_word(end) || reading.is_sign(end, U'-') || reading.is_sign(end, U'(') ||
                                  reading.is_sign(end, U')'))) {
        ++end;
    }
    const auto next = end + 1 + (reading.is_any(end + 1, {"nguyên", "cựu", "kiêm", "hiện"}) ? 1U : 0U);
    return reading.is_sign(end, U',') && reading.begins(next, EntryKind::title) ? end : at;
}

std::optional<TitleMention> title_at(const Reading& reading, std::uint32_t at)
{
    TitleMention mention;
    // "Cố vấn" is a title, not one that someone late held.
    const auto from = reading.begins(at, EntryKind::title) ? at : read_modifier(reading, at, mention);
    const auto hit = reading.longest(from, EntryKind::title);
    const bool palace = from > 0 && reading.is(from - 1, "phủ");  // "tại Phủ Chủ tịch"
    if (hit.entry == nullptr || palace) {
        return std::nullopt;
    }
    mention.title = &reading.knowledge().titles()[hit.entry->index];
    mention.range = {from, hit.last};
    if (!mention.title->body.empty()) {
        mention.body = implied_body(reading, *mention.title, mention.range);
        note_foreign(reading, mention);
        take_own_country(reading, mention);
        return mention;
    }
    mention.body = body_of_title(reading, *mention.title, hit.last);
    if (mention.title->name == "Đại biểu" && !mention.body) {
        return std::nullopt;  // "đoàn đại biểu", "các đại biểu"
    }
    if (mention.body) {
        mention.range.last = std::max(mention.range.last, mention.body->range.last);
    } else {
        read_place(reading, mention);
        const auto after = mention.range.last;
        const auto head = reading[after].capital ? reading.longest(after, EntryKind::open_body) : Hit{};
        if (!mention.place && head.entry != nullptr && !reading[head.last].capital && !body_at(reading, after)) {
            mention.head = reading.knowledge().open_bodies()[head.entry->index].head + " ";
            mention.range.last = head.last;
        }
        mention.elsewhere = mention.head.empty() && !mention.place &&
                            (reading.begins(after, EntryKind::open_body) || reading.is_any(after, {"hđqt", "hđtv"}) ||
                             (reading.is(after, "hội") && reading.is(after + 1, "đồng")));
    }
    mention.range.last = mention.elsewhere ? past_unknown_body(reading, mention.range.last) : mention.range.last;
    note_foreign(reading, mention);
    take_own_country(reading, mention);
    return mention;
}

/// "Đại tá, Giám đốc Công an tỉnh", "Thanh tra viên cao cấp - Cục trưởng": ranks between titles are none.
std::uint32_t past_ranks(const Reading& reading, std::uint32_t at)
{
    for (;;) {
        const auto hit = reading.longest(at, EntryKind::honorific);
        const auto kind =
            hit.entry != nullptr ? reading.knowledge().honorifics()[hit.entry->index] : HonorificKind::honorific;
        const bool rank = hit.entry != nullptr && (kind == HonorificKind::rank || kind == HonorificKind::degree);
        if (!rank || !(reading.is_sign(hit.last, U',') || reading.is_sign(hit.last, U'-'))) {
            return at;
        }
        at = hit.last + 1;
    }
}

/// "Phó Trưởng phòng (12-1981), …": past the years of a post in brackets.
std::uint32_t past_years(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest = 8;
    for (auto end = at + 1; reading.is_sign(at, U'(') && end < at + longest; ++end) {
        if (reading.is_sign(end, U')')) {
            return end > at + 1 ? end + 1 : at;
        }
        const auto sign = reading[end].sign;
        if (reading[end].kind != TokenKind::number && sign != U'-' && sign != U'/' && sign != U'.' &&
            !reading.is_any(end, {"năm", "từ", "đến", "tháng"})) {
            return at;
        }
    }
    return at;
}

/// Where the next title of the same person may begin after one that ended before `at`; 0 where none does.
std::uint32_t next_title(const Reading& reading, std::uint32_t at)
{
    at = past_years(reading, at);
    const auto sign = reading[at].sign;
    auto next = at;
    if (sign == U',' || sign == U'-') {
        ++next;
    }
    next = past_ranks(reading, next);
    next += reading.is(next, "kiêm") || reading.is(next, "đồng") || reading.is(next, "và") ? 1U : 0U;
    next += reading.is(next, "thời") ? 1U : 0U;
    next += reading.is(next, "hiện") ? 1U : 0U;
    next += reading.is(next, "nay") ? 1U : 0U;
    next += reading.is(next, "là") ? 1U : 0U;
    return next == at ? 0 : next;
}

}  // namespace

std::vector<TitleMention> titles_at(const Reading& reading, std::uint32_t at)
{
    std::vector<TitleMention> titles;
    const auto first = past_ranks(reading, at);
    // Asked at every token: a title, or one word that modifies it, must begin here.
    if (!reading.begins(first, EntryKind::title) && !reading.begins(first + 1, EntryKind::title)) {
        return titles;
    }
    for (auto next = first; next != 0 || titles.empty();) {
        auto title = title_at(reading, next);
        if (!title) {
            break;
        }
        const auto end = title->range.last;
        titles.push_back(std::move(*title));
        next = next_title(reading, end);
    }
    for (std::size_t i = 1; i < titles.size(); ++i) {
        const auto before = titles[i].range.first;
        titles[i].now = reading.is_any(before - 1, {"hiện", "nay"}) || reading.is_any(before - 2, {"hiện", "nay"});
    }
    return titles;
}

}  // namespace soichi
