#include "importers/find/open_names.hpp"

#include <algorithm>

#include "importers/find/directive_titles.hpp"
#include "importers/find/open_name_words.hpp"

namespace soichi {

namespace {

constexpr std::uint32_t longest_name = 24;

/// Where the name that begins at `at` ends, and the place that closes it.
std::uint32_t read_name(const Reading& reading, std::uint32_t head, std::uint32_t at, std::uint32_t limit,
                        std::optional<PlaceMention>& place)
{
    auto end = at;
    while (end < limit && !(end == at && reading.is(end, "và")) &&
           (goes_on(reading, end) || steers(reading, head, end) || (end > at && steers(reading, head, end - 1))) &&
           !starts_something_else(reading, end) && (end == at || !person_at(reading, end))) {
        auto found = place_at(reading, end);
        if (found && (found->word != nullptr || found->named != nullptr)) {
            const bool level_word = found->named == nullptr;
            const auto units = candidates(*found);
            const bool province_or_typed =
                level_word || found->word != nullptr ||
                std::any_of(units.begin(), units.end(), [](const Unit* unit) { return level_of(unit->type) < 3; });
            // "Bệnh viện Đa khoa thành phố Vinh kỷ niệm": after a unit's name only a name in capitals goes on.
            const auto after = found->range.last;
            const bool named_unit = found->named != nullptr && reading.is_word(after) && !reading[after].capital;
            const bool closes = !goes_on(reading, after) || reading.is(after, "và") || named_unit ||
                                opens_sentence(reading, after) || person_at(reading, after);
            if (province_or_typed && closes && end > at && !(level_word && generic_units_at(reading, end))) {
                end = found->range.last;
                place = found;
                return end;
            }
        }
        ++end;
        // "Hội Thầy thuốc trẻ Việt Nam đúng": the nation's name closes one as well.
        if (end > at + 1 && reading.is(end - 1, "nam") && reading.is(end - 2, "việt") && reading[end - 2].capital &&
            !reading[end].capital) {
            return end;
        }
    }
    return end;
}

/// Vụ, Cục and Tổng cục are units of ministries.
bool central_head(const Reading& reading, std::uint32_t head)
{
    return reading.is_any(head, {"vụ", "cục"}) || (reading.is(head, "tổng") && reading.is(head + 1, "cục"));
}

/// "Văn phòng Sở", "Phòng UBND": the name says only what kind of body the host is.
bool names_a_kind(const Reading& reading, const TokenRange& name)
{
    return name.last == name.first + 1 && reading.is_any(name.first, {"sở", "bộ", "cục", "ban", "huyện", "tỉnh", "quận",
                                                                      "ubnd", "hđnd", "viện", "trường"});
}

/// How a body's name and that of its host are joined.
struct Joint {
    bool bracket = false;  ///< "… (Thanh tra Chính phủ)"
    bool comma = false;    ///< "…, Bộ Nội vụ"
    bool dash = false;     ///< "… - Bộ Nội vụ"
    bool owned = false;    ///< "… của Ban Chỉ đạo"
};

Joint joint_at(const Reading& reading, std::uint32_t at, OpenKind kind)
{
    const bool unit = kind == OpenKind::unit;
    return {.bracket = reading.is_sign(at, U'('),
            .comma = reading.is_sign(at, U',') && (unit || kind == OpenKind::employer),
            .dash = reading.is_sign(at, U'-') && reading[at].spaced && unit,
            .owned = reading.is(at, "của") || reading.is(at, "thuộc")};
}

/// Where the host's name begins after the joint at `at`: "Trung tâm A (đơn vị sự nghiệp trực thuộc |Cục B)".
std::uint32_t host_begin(const Reading& reading, std::uint32_t at, const Joint& joint)
{
    constexpr std::uint32_t longest_aside = 8;
    auto from = joint.bracket || joint.comma || joint.dash || joint.owned ? at + 1 : at;
    for (auto next = from; joint.bracket && next < from + longest_aside && reading.is_word(next); ++next) {
        if (reading.is(next, "thuộc") && reading[next + 1].capital) {
            from = next + 1;
        }
    }
    return from;
}

/// "Cục A, Cục B", "Chi cục A, Trung tâm B" are lists; a Tổng cục may stand between a Cục and its ministry. "Cục Quản
/// lý nhà, Sở Xây dựng đã mời": what belongs to a ministry is no part of a local body.
bool listed_beside(const Reading& reading, std::uint32_t head, const BodyMention& host)
{
    const bool central = central_head(reading, head);
    const bool sibling = central && !reading.is(head, "tổng") && reading.is_any(host.range.first, {"vụ", "cục"});
    const bool ward =
        reading.is_any(head, {"khoa", "phòng"}) && host.open != nullptr && host.open->kind == OpenKind::organisation;
    const bool free = host.open != nullptr && !reading.is(host.range.first, "tổng") && !ward;
    return sibling || (central && host.central == nullptr) || free;
}

/// "…, Chủ tịch nước Trần Văn A đã", "…, Viện trưởng Viện B": an office after a comma begins something new, and
/// companies are no hosts.
bool begins_anew(const Reading& reading, const BodyMention& host, const Joint& joint)
{
    const bool office = host.central != nullptr &&
                        Knowledge::is_office(static_cast<std::size_t>(host.central - Knowledge::all_central().data()));
    const bool titled = joint.comma && reading.begins(host.range.first, EntryKind::title) &&
                        !reading.begins(host.range.first, EntryKind::local_body);
    return titled || (office && !joint.owned) || (host.open != nullptr && host.open->kind == OpenKind::company);
}

/// What a body's name is followed by: the body that it is a unit of, and where that one's name ends.
struct Host {
    BodyMention body;
    std::uint32_t last = 0;
};

std::optional<Host> host_after(const Reading& reading, std::uint32_t head, std::uint32_t name_end, OpenKind kind)
{
    const auto at = past_abbreviation(reading, name_end);
    const auto joint = joint_at(reading, at, kind);
    auto host = body_at(reading, host_begin(reading, at, joint));
    if (!host || ((joint.comma || joint.dash) && listed_beside(reading, head, *host)) ||
        begins_anew(reading, *host, joint)) {
        return std::nullopt;
    }
    const auto last = host->range.last + (joint.bracket && reading.is_sign(host->range.last, U')') ? 1U : 0U);
    return Host{std::move(*host), last};
}

/// "Vụ Công tác Quốc hội, Địa phương và Đoàn thể, Văn phòng Chính phủ": a comma inside the name, closed by "và".
std::uint32_t name_with_commas(const Reading& reading, std::uint32_t comma)
{
    std::uint32_t end = comma + 1;
    bool joined = false;
    while (end < comma + longest_name && reading.is_word(end) && !starts_something_else(reading, end) &&
           goes_on(reading, end) && !person_at(reading, end)) {
        joined = joined || reading.is(end, "và");
        ++end;
    }
    const bool before_host = reading.is_sign(end, U',') && body_at(reading, end + 1).has_value();
    return joined && before_host && reading[comma + 1].capital ? end : comma;
}

/// A delegation is named after who sends it, or not at all; what follows it is a verb.
std::uint32_t read_delegation(const Reading& reading, std::uint32_t at)
{
    auto end = at;
    end += reading.is(end, "liên") && (reading.is(end + 1, "ngành") || reading.is(end + 1, "tịch")) ? 2U : 0U;
    end += reading.is(end, "số") && reading[end + 1].kind == TokenKind::number ? 2U : 0U;
    return end;
}

/// "Vụ Công tác Quốc hội, Địa phương và Đoàn thể, Văn phòng Chính phủ": commas inside the name, even after a body's
/// name.
std::uint32_t extend_over_commas(const Reading& reading, std::uint32_t end)
{
    if (reading.is_sign(end, U',')) {
        return name_with_commas(reading, end);
    }
    const auto inner = body_at(reading, end);
    if (inner && inner->central != nullptr && reading.is_sign(inner->name.last, U',')) {
        const auto extended = name_with_commas(reading, inner->name.last);
        return extended > inner->name.last ? extended : end;
    }
    return end;
}

/// "Ban Chỉ đạo về hoàn thiện thể chế|, pháp luật do đồng chí A làm Trưởng ban": a comma inside the name, which "do" or
/// "của" closes.
std::uint32_t over_listed_tasks(const Reading& reading, std::uint32_t end)
{
    constexpr std::uint32_t longest_task = 5;
    auto at = end + 1;
    while (reading.is_sign(end, U',') && at < end + 1 + longest_task && reading.is_word(at) && !reading[at].capital &&
           !reading.is_any(at, {"do", "của"})) {
        ++at;
    }
    return at > end + 1 && reading.is(at, "do") ? at : end;
}

/// "Ban Chỉ đạo |xử lý các tồn tại, yếu kém của một số dự án|": a task told with small words, which a verb or a new
/// clause closes.
std::uint32_t past_task(const Reading& reading, std::uint32_t at)
{
    const bool task = reading.is_any(at, {"xử", "giải", "khắc"}) && reading.is_any(at + 1, {"lý", "quyết", "phục"}) &&
                      reading.is_any(at + 2, {"các", "những", "một"});
    auto end = at;
    for (const auto last = task ? end_of_title(reading, at) : at; end < last; ++end) {
        const bool small =
            reading.is_any(end, {"các", "những", "một", "số", "của", "và", "cho", "trong", "tại", "ở", "còn"});
        const bool ends = reading.is_word(end) && reading.knowledge().ends_name(reading[end].word) && !small &&
                          !in_compound(reading, end);
        if (ends && end > at + 2) {
            break;
        }
    }
    return end;
}

/// "các trung tâm", "3 phòng", "Thương |Vụ Việt Nam": what counts, or is half of another word, names no body.
bool names_none(const Reading& reading, std::uint32_t at)
{
    if (at == 0) {
        return false;
    }
    const auto& before = reading[at - 1];
    const bool counted = before.kind == TokenKind::number && !reading[at].capital && before.end - before.begin <= 2 &&
                         !reading.is_sign(at - 2, U'/');
    const bool half = reading.is(at, "vụ") && reading.is_any(at - 1, {"thương", "dịch", "nhiệm", "nghiệp", "phục"});
    return counted || half || reading.is_any(at - 1, {"các", "những", "nhiều", "mỗi", "từng", "mọi"});
}

/// Where the name after the head ends; a place that closes it goes to `body`.
std::uint32_t name_end_of(const Reading& reading, std::uint32_t at, const Hit& head, BodyMention& body)
{
    const auto kind = body.open->kind;
    auto end = kind == OpenKind::delegation ? read_delegation(reading, head.last)
                                            : read_name(reading, at, head.last, head.last + longest_name, body.place);
    // "Trưởng Ban chỉ đạo Trần Văn A": a school may bear a person's name, a unit or what was set up for a while does
    // not.
    if (kind != OpenKind::organisation && kind != OpenKind::company && person_at(reading, head.last)) {
        end = head.last;
    }
    // "Lữ đoàn 680"
    const bool numbered =
        end == head.last && reading.is_any(head.last - 1, {"đoàn", "qlda"}) && reading[end].kind == TokenKind::number;
    end += numbered ? 1U : 0U;
    if (kind == OpenKind::ad_hoc && !body.place) {
        return std::max(over_listed_tasks(reading, end), past_task(reading, head.last));
    }
    return kind == OpenKind::unit && !body.place ? extend_over_commas(reading, end) : end;
}

/// Is what was set up for a while named enough to be told from others? "Ban chỉ đạo thực hiện …" begins in lower case
/// as often as not; "Hội đồng kỷ luật do Thứ trưởng A làm Chủ tịch" says who leads it.
bool is_named_ad_hoc(const Reading& reading, const BodyMention& body, std::uint32_t end, const Hit& head)
{
    const auto at = body.name.first;
    const bool named = end > head.last;
    const bool steering = body.open->head == "Ban Chỉ đạo" && reading[at].capital;
    const bool led = named && reading[at].capital && (reading.is(end, "do") || !body.host.empty());
    return steering || led || (named && reading[head.last].capital);
}

}  // namespace

std::optional<BodyMention> open_body_at(const Reading& reading, std::uint32_t at, const Hit& head, bool after_title)
{
    if (names_none(reading, at)) {
        return std::nullopt;
    }
    BodyMention body;
    body.open = &reading.knowledge().open_bodies()[head.entry->index];
    const auto kind = body.open->kind;
    const auto end = name_end_of(reading, at, head, body);
    body.name = {at, body.place ? body.place->range.first : end};
    body.range = {at, end};
    const bool named = end > head.last;
    if (named && names_a_kind(reading, {head.last, end})) {
        return std::nullopt;
    }
    auto host = host_after(reading, at, end, kind);
    // "tại Trung tâm Văn hóa tỉnh Sơn La, Bộ Nội vụ tổ chức": what a province runs is no unit of a ministry.
    if (host && !(body.place && host->body.central != nullptr && reading.is_sign(end, U','))) {
        body.range.last = host->last;
        body.host.push_back(std::move(host->body));
    }
    if (kind == OpenKind::delegation || kind == OpenKind::ad_hoc) {
        return kind == OpenKind::delegation || is_named_ad_hoc(reading, body, end, head) ? std::optional{body}
                                                                                         : std::nullopt;
    }
    // "giám đốc trung tâm quản lý và điều hành giao thông đô thị Hà Nội": after a title its place makes a name of small
    // letters one.
    const bool placed = after_title && body.place && body.place->named != nullptr && end > head.last + 1;
    const bool proper = named && (reading[head.last].capital || reading[at].capital || placed);
    return proper ? std::optional{body} : std::nullopt;
}

}  // namespace soichi
