#include <algorithm>

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

/// The modifier before a title: nguyên, cựu, quyền (Q.).
std::uint32_t read_modifier(const Reading& reading, std::uint32_t at, TitleMention& title)
{
    if (reading.is(at, "nguyên") || reading.is(at, "cựu")) {
        title.former = true;
        return at + 1;
    }
    if (reading.is(at, "quyền")) {
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

std::optional<TitleMention> title_at(const Reading& reading, std::uint32_t at)
{
    TitleMention mention;
    const auto from = read_modifier(reading, at, mention);
    const auto hit = reading.longest(from, EntryKind::title);
    if (hit.entry == nullptr) {
        return std::nullopt;
    }
    mention.title = &reading.knowledge().titles()[hit.entry->index];
    mention.range = {from, hit.last};
    if (reading.longest(hit.last, EntryKind::country).entry != nullptr) {
        return std::nullopt;
    }
    if (!mention.title->body.empty()) {
        mention.body = implied_body(reading, *mention.title, mention.range);
        return mention;
    }
    auto after = hit.last;
    after += reading.is(after, "của") ? 1U : 0U;
    // "Chánh Văn phòng UBND tỉnh" heads the office, not the committee: the word that the title shares comes first.
    if (mention.title->shared_words > 0) {
        mention.body = body_at(reading, hit.last - static_cast<std::uint32_t>(mention.title->shared_words), true);
    }
    if (!mention.body) {
        mention.body = body_at(reading, after);
    }
    // "Bộ trưởng GTVT": the word for ministry is in the title.
    const bool of_ministry = mention.title->name == "Bộ trưởng" || mention.title->name.rfind("Thứ trưởng", 0) == 0;
    const auto ministry = mention.body || !of_ministry ? Hit{} : reading.longest_after("bô5", after, EntryKind::central_body);
    if (ministry.entry != nullptr) {
        mention.body.emplace();
        mention.body->range = {after, ministry.last};
        mention.body->name = mention.body->range;
        mention.body->central = &reading.knowledge().all_central()[ministry.entry->index];
    }
    if (mention.body) {
        mention.range.last = std::max(mention.range.last, mention.body->range.last);
    } else {
        read_place(reading, mention);
    }
    return mention;
}

/// Where the next title of the same person may begin after one that ended before `at`; 0 where none does.
std::uint32_t next_title(const Reading& reading, std::uint32_t at)
{
    const auto sign = reading[at].sign;
    auto next = at;
    if (sign == U',' || sign == U'-') {
        ++next;
    }
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
    // Asked at every token: a title, or one word that modifies it, must begin here.
    if (!reading.begins(at, EntryKind::title) && !reading.begins(at + 1, EntryKind::title)) {
        return titles;
    }
    for (auto next = at; next != 0 || titles.empty();) {
        auto title = title_at(reading, next);
        if (!title) {
            break;
        }
        const auto end = title->range.last;
        titles.push_back(std::move(*title));
        next = next_title(reading, end);
    }
    return titles;
}

}  // namespace soichi
