#include "importers/find/open_names.hpp"

namespace soichi {

namespace {

constexpr std::uint32_t longest_name = 24;

bool starts_something_else(const Reading& reading, std::uint32_t at)
{
    return reading.longest(at, EntryKind::honorific).entry != nullptr ||
           (reading.longest(at, EntryKind::title).entry != nullptr && reading[at].capital) ||
           reading.longest(at, EntryKind::local_body).entry != nullptr ||
           (reading.longest(at, EntryKind::central_body).entry != nullptr && reading[at].capital);
}

/// May the word at `at` be inside a name? Lower-case function words end it; "và" joins what is no body of its own.
bool goes_on(const Reading& reading, std::uint32_t at)
{
    const auto& token = reading[at];
    if (token.kind == TokenKind::sign) {
        const bool joins = token.sign == U'&' || token.sign == U'-';
        return joins && reading.is_word(at + 1) && (!token.spaced || reading[at + 1].capital || token.sign == U'&') &&
               !starts_something_else(reading, at + 1);
    }
    if (token.kind != TokenKind::word) {
        return token.kind == TokenKind::number && reading.is_word(at + 1);
    }
    if (reading.is(at, "và")) {
        return reading.is_word(at + 1) && !starts_something_else(reading, at + 1) &&
               !(reading.knowledge().ends_name(reading[at + 1].word) && !reading[at + 1].capital);
    }
    // "nhà ở" is a noun, though "ở" alone ends a name.
    if (reading.is(at, "ở") && at > 0 && reading.is(at - 1, "nhà")) {
        return true;
    }
    return token.capital || !reading.knowledge().ends_name(token.word);
}

/// Where the name that begins at `at` ends, and the place that closes it.
std::uint32_t read_name(const Reading& reading, std::uint32_t at, std::uint32_t limit, std::optional<PlaceMention>& place)
{
    auto end = at;
    while (end < limit && goes_on(reading, end) && !starts_something_else(reading, end)) {
        auto found = place_at(reading, end);
        if (found && (found->word != nullptr || found->named != nullptr)) {
            const bool level_word = found->named == nullptr;
            const auto units = candidates(*found);
            const bool province_or_typed = level_word || found->word != nullptr ||
                                           (!units.empty() && level_of(units.front()->type) < 3);
            const bool closes = !goes_on(reading, found->range.last) || reading.is(found->range.last, "và");
            if (province_or_typed && closes && end > at && !(level_word && generic_units_at(reading, end))) {
                end = found->range.last;
                place = found;
                return end;
            }
        }
        ++end;
    }
    return end;
}

/// "…, Bộ Nội vụ", "… (Thanh tra Chính phủ)", "… của Ban Chỉ đạo", "… Bộ Nội vụ": what the body is a unit of.
std::optional<BodyMention> host_after(const Reading& reading, std::uint32_t at, OpenKind kind, std::uint32_t& end)
{
    const bool bracket = reading.is_sign(at, U'(');
    const bool comma = reading.is_sign(at, U',') && kind == OpenKind::unit;
    const bool owned = reading.is(at, "của") || reading.is(at, "thuộc");
    const auto from = bracket || comma || owned ? at + 1 : at;
    auto host = body_at(reading, from);
    if (!host || (host->open != nullptr && host->open->kind == OpenKind::company)) {
        return std::nullopt;
    }
    end = host->range.last + (bracket && reading.is_sign(host->range.last, U')') ? 1U : 0U);
    return host;
}

/// "Vụ Công tác Quốc hội, Địa phương và Đoàn thể, Văn phòng Chính phủ": a comma inside the name, closed by "và".
std::uint32_t name_with_commas(const Reading& reading, std::uint32_t comma)
{
    std::uint32_t end = comma + 1;
    bool joined = false;
    while (end < comma + longest_name && reading.is_word(end) && !starts_something_else(reading, end) &&
           (goes_on(reading, end))) {
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

/// "Vụ Công tác Quốc hội, Địa phương và Đoàn thể, Văn phòng Chính phủ": commas inside the name, even after a body's name.
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

}  // namespace

std::optional<BodyMention> open_body_at(const Reading& reading, std::uint32_t at, const Hit& head)
{
    BodyMention body;
    body.open = &reading.knowledge().open_bodies()[head.entry->index];
    const auto kind = body.open->kind;
    const bool plural = at > 0 && (reading.is(at - 1, "các") || reading.is(at - 1, "những") || reading.is(at - 1, "nhiều"));
    if (plural) {
        return std::nullopt;
    }
    auto end = kind == OpenKind::delegation ? read_delegation(reading, head.last)
                                            : read_name(reading, head.last, head.last + longest_name, body.place);
    if (kind == OpenKind::unit && !body.place) {
        end = extend_over_commas(reading, end);
    }
    body.name = {at, body.place ? body.place->range.first : end};
    body.range = {at, end};
    const bool named = end > head.last;
    const bool proper = named && (reading[head.last].capital || reading[at].capital);
    auto host_end = end;
    auto host = host_after(reading, end, kind, host_end);
    if (host) {
        body.range.last = host_end;
        body.host.push_back(std::move(*host));
    }
    if (kind == OpenKind::delegation) {
        return body;
    }
    if (kind == OpenKind::ad_hoc) {
        // A steering committee's name begins in lower case as often as not ("Ban chỉ đạo thực hiện …").
        const bool steering = body.open->head == "Ban Chỉ đạo" && reading[at].capital;
        return steering || (named && reading[head.last].capital) ? std::optional{body} : std::nullopt;
    }
    return proper ? std::optional{body} : std::nullopt;
}

}  // namespace soichi
