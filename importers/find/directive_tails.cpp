#include "importers/find/directive_tails.hpp"

#include <algorithm>
#include <array>

#include "core/names/spelling.hpp"
#include "importers/find/directive_dates.hpp"
#include "importers/find/directive_titles.hpp"

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
    const int number =
        digits.size() <= 2 && !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos
            ? std::stoi(std::string{digits})
            : 0;
    return number >= first && number < first + static_cast<int>(terms.size())
               ? std::string{terms[static_cast<std::size_t>(number - first)]}
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

/// "Nghị quyết 04 |Bộ Chính trị|.": the body stands right after the number and closes the clause.
void read_bare_issuer(const Reading& reading, DirectiveMention& mention)
{
    const auto at = mention.whole.last;
    const bool central = mention.kind == DirectiveMentionKind::numbered && mention.issuers.empty() &&
                         reading[at].capital && !reading[at].capitals && reading.begins(at, EntryKind::central_body);
    auto body = central ? body_at(reading, at) : std::nullopt;
    if (body && body->central != nullptr &&
        (reading[body->range.last].kind == TokenKind::sign || reading.ends_line(body->range.last))) {
        mention.whole.last = body->range.last;
        mention.issuers.push_back(std::move(*body));
    }
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

/// "Quyết định A được sửa đổi bởi Quyết định B (sau đây gọi là Quyết định A)": a whole
/// number is that of its document.
/// "(sau đây gọi là cơ quan chủ trì)" names no document.
bool may_name(const Reading& reading, const TokenRange& words, const DirectiveMention& mention)
{
    const auto& number = mention.designator ? mention.designator->number : mention.number;
    if (!reading[words.first].capital && !reading.begins(words.first, EntryKind::form)) {
        return false;
    }
    for (auto at = words.first; at < words.last; ++at) {
        if (reading[at].kind == TokenKind::number && reading.is_sign(at + 1, U'/')) {
            return number.empty() || reading.words({at, at + 1}) == number;
        }
    }
    return true;
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
    if (from > at + 1 && reading.is_sign(to, U')') && may_name(reading, {from, to}, mention)) {
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
    read_bare_issuer(reading, mention);
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

}  // namespace soichi
