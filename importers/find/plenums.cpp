#include "importers/find/plenums.hpp"

#include <array>
#include <string>

#include "importers/find/directive_tails.hpp"

namespace soichi {

namespace {

/// Past "Trung ương", "TW", "TƯ", "T.Ư" with or without the committee's name before it; `at` where none stands there.
std::uint32_t past_centre(const Reading& reading, std::uint32_t at)
{
    auto next = at;
    if (reading.is(next, "bch")) {
        next += 1;
    } else if (reading.is(next, "ban") && reading.is(next + 1, "chấp") && reading.is(next + 2, "hành")) {
        next += 3;
    }
    const bool dotted = reading.is(next, "t") && reading.is_sign(next + 1, U'.') && reading.is_any(next + 2, {"ư", "w"});
    const auto words = reading.is(next, "trung") && reading.is(next + 1, "ương")           ? 2U
                       : reading[next].capitals && reading.is_any(next, {"tw", "tư"}) ? 1U
                       : dotted                                                            ? 3U
                                                                                           : 0U;
    return words == 0 ? at : next + words + (reading.is(next + words, "đảng") ? 1U : 0U);
}

/// The number of a plenum, in digits or in words; empty where none stands at `at`.
std::string plenum_number(const Reading& reading, std::uint32_t at)
{
    constexpr std::array<std::string_view, 12> words{"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "bốn", "bẩy"};
    constexpr std::array<int, 12> values{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 4, 7};
    const auto digits = reading.words({at, at + 1});
    if (reading[at].kind == TokenKind::number) {
        return digits.size() <= 2 ? std::string{digits} : std::string{};
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (reading.is(at, words[i])) {
            return std::to_string(values[i]);
        }
    }
    return {};
}

/// Where number and centre end, in either order; the number goes to `number`. `at` where they do not stand there.
std::uint32_t past_plenum(const Reading& reading, std::uint32_t at, std::string& number)
{
    const auto ordinal = [&](std::uint32_t from) {
        const auto first = from + (reading.is(from, "lần") ? 1U : 0U);
        return reading.is(first, "thứ") ? first + 1 : from;
    };
    if (const auto centre = past_centre(reading, at); centre != at) {
        const auto next = ordinal(centre);
        // "năm" after the centre alone is a year's word: "Nghị quyết Trung ương năm 2016".
        number = next != centre || reading[next].kind == TokenKind::number ? plenum_number(reading, next) : std::string{};
        return number.empty() ? at : next + 1;
    }
    const auto next = ordinal(at);
    number = next == at ? std::string{} : plenum_number(reading, next);
    const auto comma = next + 1 + (reading.is_sign(next + 1, U',') ? 1U : 0U);
    const auto end = number.empty() ? comma : past_centre(reading, comma);
    return number.empty() || end == comma ? at : end;
}

}  // namespace

std::optional<DirectiveMention> plenum_resolution_at(const Reading& reading, std::uint32_t at)
{
    const auto hit = reading[at].capital ? reading.longest(at, EntryKind::form) : Hit{};
    if (hit.entry == nullptr || reading.knowledge().forms()[hit.entry->index] != "nghị quyết") {
        return std::nullopt;
    }
    std::string number;
    const auto first = hit.last + (reading.is(hit.last, "hội") && reading.is(hit.last + 1, "nghị") ? 2U : 0U);
    const auto end = past_plenum(reading, first, number);
    if (end == first) {
        return std::nullopt;
    }
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::plenum;
    mention.range = {at, end};
    mention.whole = mention.range;
    mention.form = "nghị quyết";
    mention.name = "Nghị quyết Trung ương " + number;
    read_term(reading, mention);
    mention.range.last = mention.whole.last;
    mention.name += mention.term.empty() ? std::string{} : " khóa " + mention.term;
    return mention;
}

}  // namespace soichi
