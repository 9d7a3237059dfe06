#include "importers/find/tenures.hpp"

#include "importers/find/dates.hpp"

namespace soichi {

namespace {

/// Words between a period and the post that it speaks of: "…, ông Nguyễn Văn An được bổ nhiệm giữ chức |T".
constexpr std::uint32_t reach = 16;

std::optional<PartialDate> year_at(const Reading& reading, std::uint32_t at)
{
    constexpr std::int16_t first = 1930;
    constexpr std::int16_t last = 2100;
    const auto date =
        reading[at].kind == TokenKind::number ? parse_iso_date(reading.words({at, at + 1})) : std::nullopt;
    return date && date->year >= first && date->year <= last ? date : std::nullopt;
}

/// The day, month or year at token `at`; `end` is set past it.
std::optional<PartialDate> point_at(const Reading& reading, std::uint32_t at, std::uint32_t& end)
{
    if (const auto date = date_at(reading, at); date && date->value.year != 0 && !date->broken) {
        end = date->range.last;
        return date->value;
    }
    at += reading.is(at, "năm") ? 1U : 0U;
    end = at + 1;
    return year_at(reading, at);
}

/// "2015-2020" at token `at`.
TenureMention years_at(const Reading& reading, std::uint32_t at)
{
    const bool dash = reading.is_sign(at + 1, U'-') || reading.is_sign(at + 1, U'–') || reading.is(at + 1, "đến");
    const auto from = year_at(reading, at);
    const auto to = from && dash ? year_at(reading, at + 2) : std::nullopt;
    return to && *from <= *to ? TenureMention{from, to} : TenureMention{};
}

/// "từ ngày 01/7/2015 đến năm 2020", "từ năm 2015 đến nay", "giai đoạn 2015-2020", "(2015-2020)" at token `at`.
TenureMention period_at(const Reading& reading, std::uint32_t at)
{
    if (reading.is_sign(at, U'(')) {
        return years_at(reading, at + 1);
    }
    if (reading.is(at, "giai") && reading.is(at + 1, "đoạn")) {
        return years_at(reading, at + 2);
    }
    if (!reading.is(at, "từ")) {
        return {};
    }
    std::uint32_t end = 0;
    TenureMention tenure{point_at(reading, at + 1, end), std::nullopt};
    if (tenure.from && reading.is_any(end, {"đến", "tới"})) {
        tenure.to = point_at(reading, end + 1, end);
    }
    const bool turned = tenure.from && tenure.to && last_day(*tenure.to) < first_day(*tenure.from);
    return turned ? TenureMention{} : tenure;
}

}  // namespace

namespace {

/// "Từ năm 2015 đến năm 2020, ông giữ chức T": a clause begins with it, and it has an end, or goes on until now.
bool heads_clause(const Reading& reading, std::uint32_t at, std::uint32_t sentence, const TenureMention& tenure)
{
    if (!tenure.from || !reading.is(at, "từ") ||
        (at > sentence && !reading.is_sign(at - 1, U';') && !reading.is_sign(at - 1, U','))) {
        return false;
    }
    std::uint32_t end = 0;
    point_at(reading, at + 1, end);
    return tenure.to || (reading.is(end, "đến") && reading.is(end + 1, "nay"));
}

}  // namespace

TenureMention tenure_of(const Reading& reading, const TokenRange& post)
{
    const auto after = post.last + (reading.is_sign(post.last, U',') ? 1U : 0U);
    if (const auto tenure = period_at(reading, after); tenure.from) {
        return tenure;
    }
    const auto begin = reading.sentence_of(post.first).first;
    for (auto at = post.first; at > begin && post.first - at < reach && !reading.is_sign(at, U';'); --at) {
        const auto tenure = period_at(reading, at - 1);
        if (heads_clause(reading, at - 1, begin, tenure)) {
            return tenure;
        }
    }
    return {};
}

}  // namespace soichi
