#include "core/model/date.hpp"

#include <charconv>

namespace soichi {

namespace {

int days_in(int year, int month)
{
    constexpr int february = 2;
    if (month == february) {
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

void append_digits(std::string& text, int value, int digits)
{
    int unit = 1;
    for (int i = 1; i < digits; ++i) {
        unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
        text.push_back(static_cast<char>('0' + value / unit % 10));
    }
}

std::optional<int> number(std::string_view text, std::size_t digits)
{
    int value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = text.size() == digits && error == std::errc{} && stop == text.data() + text.size();
    return whole && value >= 0 ? std::optional{value} : std::nullopt;
}

}  // namespace

std::string to_string(const PartialDate& date)
{
    std::string text;  // of at most ten bytes, which take no memory of their own
    append_digits(text, date.year, 4);
    if (date.month != 0) {
        text.push_back('-');
        append_digits(text, date.month, 2);
    }
    if (date.month != 0 && date.day != 0) {
        text.push_back('-');
        append_digits(text, date.day, 2);
    }
    return text;
}

bool exists(const PartialDate& date)
{
    if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) {
        return false;
    }
    if (date.month == 0) {
        return date.day == 0;
    }
    return date.day <= days_in(date.year, date.month);
}

std::optional<PartialDate> parse_iso_date(std::string_view text)
{
    constexpr std::size_t year_end = 4;
    constexpr std::size_t month_end = 7;
    constexpr std::size_t day_end = 10;
    if (text.size() != year_end && text.size() != month_end && text.size() != day_end) {
        return std::nullopt;
    }
    const auto year = number(text.substr(0, year_end), 4);
    const bool has_month = text.size() >= month_end;
    const bool has_day = text.size() == day_end;
    if ((has_month && text[year_end] != '-') || (has_day && text[month_end] != '-')) {
        return std::nullopt;
    }
    const auto month = has_month ? number(text.substr(year_end + 1, 2), 2) : std::optional{0};
    const auto day = has_day ? number(text.substr(month_end + 1, 2), 2) : std::optional{0};
    if (!year || !month || !day || (has_month && *month == 0) || (has_day && *day == 0)) {
        return std::nullopt;
    }
    const PartialDate date{static_cast<std::int16_t>(*year), static_cast<std::int8_t>(*month),
                           static_cast<std::int8_t>(*day)};
    return exists(date) ? std::optional{date} : std::nullopt;
}

PartialDate first_day(const PartialDate& date)
{
    return {date.year, date.month == 0 ? std::int8_t{1} : date.month, date.day == 0 ? std::int8_t{1} : date.day};
}

PartialDate last_day(const PartialDate& date)
{
    const std::int8_t month = date.month == 0 ? std::int8_t{12} : date.month;
    return {date.year, month, date.day == 0 ? static_cast<std::int8_t>(days_in(date.year, month)) : date.day};
}

}  // namespace soichi
