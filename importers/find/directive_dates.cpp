#include "importers/find/directive_dates.hpp"

#include <algorithm>

#include "importers/find/issuing_verb.hpp"

namespace soichi {

namespace {

/// The body, or the office that heads it, glued to a year: "2007của Bộ trưởng Bộ Nội vụ".
void read_glued_issuer(const Reading& reading, DirectiveMention& mention)
{
    const auto words = reading.words({mention.whole.last - 1, mention.whole.last});
    constexpr std::size_t year_digits = 4;
    if (words.size() <= year_digits || words.substr(year_digits) != "của") {
        return;
    }
    auto body = body_at(reading, mention.whole.last);
    const auto title = reading.longest(mention.whole.last, EntryKind::title);
    body = body || title.entry == nullptr ? std::move(body) : body_at(reading, title.last);
    if (body) {
        mention.whole.last = body->range.last;
        mention.issuers.push_back(std::move(*body));
    }
}

/// Does the date agree with the year that the designator itself carries?
bool agrees(const DirectiveMention& mention, const PartialDate& date)
{
    const bool own = mention.designator && !mention.designator->year.empty();
    const int known = own ? std::stoi(mention.designator->year) : mention.date.year;
    return date.year == 0 || known == 0 || date.year == known;
}

/// Takes a day over; one without a year waits for fill_years.
void take(DirectiveMention& mention, const DateMention& date)
{
    if (date.value.month != 0 && mention.date.day == 0 && agrees(mention, date.value)) {
        const auto year = mention.date.year;
        mention.date = date.value;
        mention.date.year = mention.date.year != 0 ? mention.date.year : year;
        mention.date_read = date.repaired;
    }
}

/// "ngày 3/6/2016" at `at`, where the document was signed, sent or passed.
void take_day_at(const Reading& reading, std::uint32_t at, DirectiveMention& mention)
{
    at += reading.is(at, "vào") ? 1U : 0U;
    const auto date = reading.is(at, "ngày") ? date_at(reading, at) : std::nullopt;
    if (date) {
        take(mention, *date);
    }
}

/// "do Chủ tịch UBND tỉnh Nguyễn Văn A ký" near `from`: the words between "do" and "ký".
TokenRange signer_after(const Reading& reading, std::uint32_t from)
{
    constexpr std::uint32_t reach = 24;
    const auto end = std::min(reading.sentence_of(from).last, from + reach);
    auto at = from;
    while (at < end && !reading.is(at, "do") && (reading.is_word(at) || reading.is_sign(at, U'"') || reading.is(at + 1, "do"))) {
        ++at;
    }
    const bool person = reading.is(at, "do") && (reading.longest(at + 1, EntryKind::title).entry != nullptr ||
                                                 reading.longest(at + 1, EntryKind::honorific).entry != nullptr);
    const auto first = at + 1;
    const auto limit = std::min(reading.sentence_of(from).last, first + reach);
    for (at = first; person && at < limit && !reading.is_sign(at, U';'); ++at) {
        if (reading.is(at, "ký")) {
            return {first, at};
        }
    }
    return {};
}

std::uint32_t skip_verbs_of_signing(const Reading& reading, std::uint32_t at)
{
    while (reading.is_any(at, {"ký", "ban", "hành", "duyệt", "phê", "thông", "qua", "tên"})) {
        ++at;
    }
    return at;
}

/// A body, title, unit or honorific that begins at `at`: where it ends, or `at`.
std::uint32_t past_name(const Reading& reading, std::uint32_t at)
{
    auto last = at;
    for (const auto kind : {EntryKind::title, EntryKind::honorific, EntryKind::unit_word, EntryKind::unit_name}) {
        last = std::max(last, reading.longest(at, kind).last);
    }
    const auto body = body_at(reading, at);
    return body ? std::max(last, body->range.last) : last;
}

/// Is [from, to) nothing but a subject, "Chủ tịch UBND tỉnh Nguyễn Văn A đã"? A verb of saying, or another clause, is more.
bool only_subject(const Reading& reading, std::uint32_t from, std::uint32_t to)
{
    for (auto at = from; at < to;) {
        const auto last = past_name(reading, at);
        const auto sign = reading[at].sign;
        const bool light = reading[at].capital || sign == U',' || sign == U'-' || sign == U'(' || sign == U')' || sign == U'.' || sign == U'&' ||
                           reading.is_any(at, {"đã", "vừa", "cũng", "lại", "tiếp", "tục", "chính", "thức", "và", "thay", "mặt", "cùng", "đó", "thì"});
        if (last == at && !light) {
            return false;
        }
        at = std::max(last, at + 1);
    }
    return from < to;
}

bool opens_period(const Reading& reading, std::uint32_t at)
{
    return at > 0 && reading.is_any(at - 1, {"từ", "trước", "sau", "kể", "tính", "hết", "hạn", "là", "của", "qua"});
}

}  // namespace

void read_date(const Reading& reading, DirectiveMention& mention)
{
    auto at = mention.whole.last;
    at += reading.is_sign(at, U',') && reading.is(at + 1, "ngày") ? 1U : 0U;
    const auto date = reading.is(at, "ngày") || reading.is_sign(at, U'(') ? date_at(reading, at) : std::nullopt;
    if (!date || (date->value.year == 0 && date->value.month == 0)) {
        return;
    }
    const bool year_only = date->value.year != 0 && date->value.month == 0;
    if (year_only) {
        mention.date = date->value;
        mention.date_read = date->repaired;
    } else {
        take(mention, *date);
    }
    mention.whole.last = date->range.last;
    if (!reading.is(mention.whole.last, "của")) {
        mention.joint_with = false;
        read_glued_issuer(reading, mention);
    }
}

void read_signing(const Reading& reading, std::uint32_t from, DirectiveMention& mention)
{
    mention.signer = signer_after(reading, from);
    if (!mention.signer.empty()) {
        take_day_at(reading, skip_verbs_of_signing(reading, mention.signer.last), mention);
    }
    auto at = mention.whole.last;
    while (reading.is_any(at, {"đã", "được"})) {
        ++at;
    }
    const auto signed_at = skip_verbs_of_signing(reading, at);
    if (signed_at > at) {
        take_day_at(reading, signed_at, mention);
    }
    // "Văn bản số 47/CV-A gửi Thủ tướng Chính phủ ngày 11/5/2017".
    at = mention.whole.last + (reading.is_sign(mention.whole.last, U',') ? 1U : 0U);
    constexpr std::uint32_t addressee = 14;
    for (auto end = at + 1; reading.is(at, "gửi") && end < at + addressee && reading.is_word(end); ++end) {
        take_day_at(reading, end, mention);
    }
}

void read_date_of_deed(const Reading& reading, DirectiveMention& mention)
{
    const auto verb = mention.date.day == 0 ? issuing_verb(reading, mention.range.first) : 0;
    const auto first = reading.sentence_of(mention.range.first).first;
    constexpr std::uint32_t reach = 40;
    for (auto at = verb; at > first && verb - at < reach; --at) {
        const bool part = reading.is_any(at - 1, {"sáng", "chiều", "tối", "trưa"});
        if (!part && !reading.is(at - 1, "ngày")) {
            continue;
        }
        const auto date = date_at(reading, at - 1);
        if (date && date->range.last <= verb && !opens_period(reading, at - 1) && only_subject(reading, date->range.last, verb)) {
            take(mention, *date);
        }
        return;
    }
}

void fill_years(std::vector<DirectiveMention>& mentions, const std::optional<PartialDate>& now)
{
    for (auto& mention : mentions) {
        auto& date = mention.date;
        if (date.year != 0 || date.month == 0) {
            continue;
        }
        if (mention.designator && !mention.designator->year.empty()) {
            date.year = static_cast<std::int16_t>(std::stoi(mention.designator->year));
        } else if (now && now->year != 0) {
            // What the article reports may be some days younger than the day it is filed under.
            constexpr int months_ahead = 2;
            date.year = static_cast<std::int16_t>(date.month > now->month + months_ahead && now->month != 0 ? now->year - 1 : now->year);
        }
        mention.year_inferred = date.year != 0;
        // 29/2 of a year that has none: only the year is left.
        date = exists(date) || date.year == 0 ? date : PartialDate{date.year, 0, 0};
    }
}

}  // namespace soichi
