#include "importers/find/directive_tails.hpp"

#include <algorithm>
#include <array>

#include "core/names/spelling.hpp"
#include "importers/find/directive_dates.hpp"

namespace soichi {

namespace {

bool is_roman(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("IVXL") == std::string_view::npos;
}

/// "12" of "khóa 12" as the Party counts its terms: "XII".
std::string roman_term(std::string_view digits)
{
    constexpr std::array<std::string_view, 9> terms{"VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"};
    constexpr int first = 6;
    const int number = digits.size() <= 2 && !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos
                           ? std::stoi(std::string{digits})
                           : 0;
    return number >= first && number < first + static_cast<int>(terms.size()) ? std::string{terms[static_cast<std::size_t>(number - first)]}
                                                                              : std::string{};
}

}  // namespace

void read_term(const Reading& reading, DirectiveMention& mention)
{
    auto at = mention.whole.last;
    const bool bracket = reading.is_sign(at, U'(');
    at += bracket ? 1U : 0U;
    if (!reading.is(at, "khóa") && !reading.is(at, "khoá")) {
        return;
    }
    // A following word may be glued to a quotation mark, never to the numeral itself.
    const auto text = reading.words({at + 1, at + 2});
    const auto term = is_roman(text) ? std::string{text} : roman_term(text);
    if (!term.empty()) {
        mention.term = term;
        mention.whole.last = at + 2 + (bracket && reading.is_sign(at + 2, U')') ? 1U : 0U);
    }
}

namespace {

/// A body, or the office that heads it ("của Bộ trưởng Bộ Nội vụ", "của Chủ tịch UBND tỉnh").
std::optional<BodyMention> issuer_at(const Reading& reading, std::uint32_t at)
{
    auto body = body_at(reading, at);
    const auto title = reading.longest(at, EntryKind::title);
    // "Cục trưởng Cục Thuế": the first word of a title may begin the free name of a body as well.
    if (title.entry != nullptr && (!body || body->open != nullptr)) {
        auto headed = body_at(reading, title.last);
        body = headed ? std::move(headed) : std::move(body);
    }
    return body;
}

/// "của A", "của A và B", "giữa A và B", "với B".
void read_issuers(const Reading& reading, DirectiveMention& mention)
{
    const auto at = mention.whole.last;
    const bool between = reading.is(at, "giữa");
    const bool with = reading.is(at, "với");
    if (!mention.issuers.empty() || (!between && !with && !reading.is(at, "của") && !reading.is(at, "do"))) {
        return;
    }
    auto first = issuer_at(reading, at + 1);
    if (!first) {
        return;
    }
    auto end = first->range.last;
    // "Hội nghị tổng kết 5 năm thực hiện Chỉ thị A do Tỉnh ủy tổ chức": the conference is theirs.
    if (reading.is(at, "do") && (reading.is_any(end, {"tổ", "chủ", "trình", "triển", "thực", "đề"}))) {
        return;
    }
    mention.issuers.push_back(std::move(*first));
    mention.joint_with = with;
    // A bracket between the two names what the first is today.
    auto next = end;
    if (reading.is_sign(next, U'(')) {
        while (next < reading.size() && !reading.is_sign(next, U')') && !reading.ends_line(next)) {
            ++next;
        }
        ++next;
    }
    const bool joint = between || (mention.designator && mention.designator->issuers.size() > 1);
    if (joint && (reading.is(next, "và") || reading.is(next, "với"))) {
        auto second = issuer_at(reading, next + 1);
        if (second) {
            end = second->range.last;
            mention.issuers.push_back(std::move(*second));
        }
    }
    mention.whole.last = end;
}

/// "Chương trình phối hợp số 79": the next document of a list.
bool names_numbered_document(const Reading& reading, std::uint32_t at)
{
    const auto form = reading.longest(at, EntryKind::form);
    return form.entry != nullptr && reading[at].capital &&
           (reading.is(form.last, "số") || reading[form.last].kind == TokenKind::number);
}

/// "… năm 2020 và tổ chức triển khai thực hiện đến …": what the issuer did next.
bool goes_on_with_a_verb(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t long_cue = 4;
    const auto cue = reading.longest(at, EntryKind::cue);
    return cue.entry != nullptr && cue.last - at >= long_cue;
}

/// The comma of "sửa đổi, bổ sung" parts nothing.
bool inside_cue(const Reading& reading, std::uint32_t comma)
{
    for (std::uint32_t back = 1; back <= 3 && back <= comma; ++back) {
        if (reading.longest(comma - back, EntryKind::cue).last > comma + 1) {
            return true;
        }
    }
    return false;
}

/// "cán bộ, công chức, viên chức": what a comma inside a title parts.
bool list_of_nouns(const Reading& reading, std::uint32_t at)
{
    return reading.is_word(at) && !reading[at].capital && !reading.knowledge().ends_name(reading[at].word) &&
           reading.longest(at, EntryKind::cue).entry == nullptr && reading.longest(at, EntryKind::form).entry == nullptr &&
           reading.longest(at, EntryKind::open_body).entry == nullptr;
}

/// Where a subject or an unnumbered title ends: before a semicolon, a full stop, a bracket, or a comma that a new clause follows.
std::uint32_t end_of_title(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest = 60;
    const auto sentence_end = reading.sentence_of(at).last;
    auto end = at;
    bool quoted = false;
    for (; end < sentence_end && end < at + longest; ++end) {
        const auto sign = reading[end].sign;
        quoted = sign == U'"' ? !quoted : quoted;
        if (sign == U';' || sign == U'(' || sign == U')' || sign == U':' || reading.ends_line(end) ||
            (sign == U'"' && !quoted) || (sign == U'.' && (end + 1 == sentence_end || reading[end + 1].spaced))) {
            return end;
        }
        if (reading.is(end, "và") && (names_numbered_document(reading, end + 1) || goes_on_with_a_verb(reading, end + 1))) {
            return end;
        }
        if (sign == U',' && !quoted && !inside_cue(reading, end) && !list_of_nouns(reading, end + 1)) {
            return end;
        }
    }
    return end;
}

void read_alias(const Reading& reading, DirectiveMention& mention)
{
    const auto at = mention.whole.last;
    if (!reading.is_sign(at, U'(')) {
        return;
    }
    std::uint32_t from = at + 1;
    while (reading.is(from, "sau") || reading.is(from, "đây") || reading.is(from, "gọi") || reading.is(from, "tắt") ||
           reading.is(from, "viết") || reading.is(from, "là") || reading.is_sign(from, U':')) {
        ++from;
    }
    std::uint32_t to = from;
    while (to < reading.size() && !reading.is_sign(to, U')') && !reading.ends_line(to)) {
        ++to;
    }
    if (from > at + 1 && reading.is_sign(to, U')')) {
        mention.aliases.push_back(tidy(reading.words({from, to})));
        mention.whole.last = to + 1;
    }
}

void read_subject(const Reading& reading, DirectiveMention& mention)
{
    auto at = mention.whole.last;
    at += reading.is_sign(at, U'"') || reading.is_sign(at, U',') ? 1U : 0U;
    if (!reading.is(at, "về")) {
        return;
    }
    const auto end = end_of_title(reading, at);
    mention.subject = tidy(reading.words({at, end}));
    mention.whole.last = end + (reading.is_sign(end, U'"') ? 1U : 0U);
}

}  // namespace

void read_tail(const Reading& reading, DirectiveMention& mention)
{
    mention.whole = mention.range;
    mention.whole.last = std::max(mention.whole.last, mention.range.last);
    read_date(reading, mention);
    const auto signer_from = mention.whole.last;
    read_issuers(reading, mention);
    read_term(reading, mention);
    if (mention.date.day == 0) {
        read_date(reading, mention);
    }
    read_signing(reading, signer_from, mention);
    const auto before_alias = mention.whole.last;
    read_alias(reading, mention);
    read_subject(reading, mention);
    if (mention.whole.last == before_alias || mention.aliases.empty()) {
        read_alias(reading, mention);
    }
    read_date_of_deed(reading, mention);
}

std::optional<DirectiveMention> attached_document(const Reading& reading, const DirectiveMention& promulgator)
{
    if (promulgator.kind == DirectiveMentionKind::law || promulgator.kind == DirectiveMentionKind::plenum) {
        return std::nullopt;
    }
    // The subject may have swallowed the title; look again from the end of date and issuers.
    const auto sentence = reading.sentence_of(promulgator.range.first);
    for (auto at = promulgator.range.last; at < std::max(promulgator.whole.last, promulgator.range.last) + 4 && at < sentence.last; ++at) {
        if (reading.is_sign(at, U';') || (reading.is_sign(at, U',') && at >= promulgator.whole.last)) {
            return std::nullopt;
        }
        const bool issues = reading.is(at, "ban") && reading.is(at + 1, "hành");
        const bool approves = reading.is(at, "phê") && reading.is(at + 1, "duyệt");
        if (!issues && !approves) {
            continue;
        }
        const auto form = reading.longest(at + 2, EntryKind::form);
        if (form.entry == nullptr || !reading[at + 2].capital || reading[form.last].kind == TokenKind::number ||
            reading.is(form.last, "số")) {
            return std::nullopt;
        }
        DirectiveMention attached;
        attached.kind = DirectiveMentionKind::attached;
        attached.range = {at + 2, end_of_title(reading, at + 2)};
        attached.whole = attached.range;
        attached.form = reading.knowledge().forms()[form.entry->index];
        attached.name = tidy(reading.words(attached.range));
        return attached.range.last > form.last ? std::optional{attached} : std::nullopt;
    }
    return std::nullopt;
}

namespace {

/// Where "[được] ban hành kèm theo", "kèm theo" begins that ends right before token `last`, or 0.
std::uint32_t enclosing_words(const Reading& reading, std::uint32_t last)
{
    if (last < 3 || !reading.is(last - 1, "theo") || !reading.is(last - 2, "kèm")) {
        return 0;
    }
    auto first = last - 2;
    if (reading.is_any(first - 1, {"gửi", "nộp"})) {
        return 0;
    }
    first -= first > 1 && reading.is(first - 1, "hành") && reading.is(first - 2, "ban") ? 2U : 0U;
    first -= first > 0 && reading.is(first - 1, "được") ? 1U : 0U;
    return first;
}

/// Papers that stand for themselves are not enclosed with a decision.
bool may_be_enclosed(const std::string& form)
{
    constexpr std::array<std::string_view, 16> own{"luật", "bộ luật", "hiến pháp", "pháp lệnh", "nghị định", "thông tư", "nghị quyết", "quyết định",
                                                   "chỉ thị", "công văn", "văn bản", "báo cáo", "tờ trình", "thông báo", "công điện", "biên bản"};
    return std::find(own.begin(), own.end(), form) == own.end();
}

/// Does a title, and no number, follow the form?
bool opens_title(const Reading& reading, const Hit& form, std::uint32_t end)
{
    return form.entry != nullptr && form.last + 1 < end && may_be_enclosed(reading.knowledge().forms()[form.entry->index]) && reading[form.last].kind != TokenKind::number && !reading.is(form.last, "số") &&
           reading.is_word(form.last);
}

}  // namespace

std::optional<DirectiveMention> attached_before(const Reading& reading, const DirectiveMention& promulgator)
{
    constexpr std::uint32_t longest = 40;
    const auto end = enclosing_words(reading, promulgator.range.first);
    const auto sentence = reading.sentence_of(promulgator.range.first).first;
    for (auto at = end; end != 0 && at > sentence && end - at < longest; --at) {
        const auto sign = reading[at - 1].sign;
        if (sign != 0 && sign != U',' && sign != U'-' && sign != U'"' && sign != U'/') {
            return std::nullopt;
        }
        const auto form = reading[at - 1].capital ? reading.longest(at - 1, EntryKind::form) : Hit{};
        const bool several = at > 1 && reading.is_any(at - 2, {"các", "những"});
        if (several || !opens_title(reading, form, end)) {
            continue;
        }
        DirectiveMention attached;
        attached.kind = DirectiveMentionKind::attached;
        attached.range = {at - 1, end};
        attached.whole = attached.range;
        attached.form = reading.knowledge().forms()[form.entry->index];
        attached.name = tidy(reading.words(attached.range));
        attached.before_promulgator = true;
        return attached;
    }
    return std::nullopt;
}

}  // namespace soichi
