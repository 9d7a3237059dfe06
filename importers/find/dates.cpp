#include "importers/find/dates.hpp"

#include <algorithm>
#include <charconv>

namespace soichi {

namespace {

constexpr int first_year = 1930;
constexpr int last_year = 2035;

/// A number of at most four digits, which may have the next word glued to it ("2007của"); -1 where there is none.
int leading_number(const Reading& reading, std::uint32_t at, std::size_t& digits)
{
    const auto& token = reading[at];
    const auto text = reading.text().substr(token.begin, token.end - token.begin);
    digits = std::min(text.find_first_not_of("0123456789"), text.size());
    int value = -1;
    constexpr std::size_t longest = 4;
    if (digits == 0 || digits > longest || (digits < text.size() && digits != longest)) {
        return -1;
    }
    std::from_chars(text.data(), text.data() + digits, value);
    return value;
}

int number(const Reading& reading, std::uint32_t at)
{
    std::size_t digits = 0;
    return leading_number(reading, at, digits);
}

int year_at(const Reading& reading, std::uint32_t at)
{
    std::size_t digits = 0;
    const int value = leading_number(reading, at, digits);
    return digits == 4 && value >= first_year && value <= last_year ? value : 0;
}

PartialDate make(int year, int month, int day)
{
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

bool day_and_month(int day, int month)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

bool is_separator(const Reading& reading, std::uint32_t at)
{
    const auto sign = reading[at].sign;
    return sign == U'/' || sign == U'-' || sign == U'.';
}

/// d/m/yyyy or d/m from the first number on. `end` is set past it.
std::optional<PartialDate> numeric(const Reading& reading, std::uint32_t at, std::uint32_t& end, std::string& repaired)
{
    const int day = number(reading, at);
    if (day < 0 || !is_separator(reading, at + 1)) {
        return std::nullopt;
    }
    const auto sign = reading[at + 1].sign;
    const int month = number(reading, at + 2);
    const bool same_sign = reading.is_sign(at + 3, sign);
    // 26/0/2/2007: a lone zero lost its digit to the next group. The year is sure, the rest a reading.
    if (month == 0 && same_sign && number(reading, at + 4) > 0 && reading.is_sign(at + 5, sign) &&
        year_at(reading, at + 6) != 0) {
        const auto year = year_at(reading, at + 6);
        const auto read = make(year, number(reading, at + 4), day);
        repaired = day_and_month(day, number(reading, at + 4)) && exists(read) ? to_string(read) : std::string{};
        end = at + 7;
        return make(year, 0, 0);
    }
    if (month < 0) {
        return std::nullopt;
    }
    const int year = same_sign ? year_at(reading, at + 4) : 0;
    if (year == 0) {
        end = at + 3;
        // "3.5" is a number, "20/10" needs the word for day or a part of the day before it: the caller checks.
        const bool more = same_sign && reading[at + 4].kind == TokenKind::number && !reading[at + 4].spaced;
        return day_and_month(day, month) && sign != U'.' && !more ? std::optional{make(0, month, day)} : std::nullopt;
    }
    end = at + 5;
    const auto date = make(year, month, day);
    return day_and_month(day, month) && exists(date) ? date : make(year, 0, 0);
}

/// "16 tháng 5 năm 2016", "16 tháng 5".
std::optional<PartialDate> spelled(const Reading& reading, std::uint32_t at, std::uint32_t& end)
{
    const int day = number(reading, at);
    const int month = reading.is(at + 1, "tháng") ? number(reading, at + 2) : -1;
    if (!day_and_month(day, month)) {
        return std::nullopt;
    }
    end = at + 3;
    const int year = reading.is(end, "năm")       ? year_at(reading, end + 1)
                     : reading.is_sign(end, U'/') ? year_at(reading, end + 1)
                                                  : 0;
    end += year != 0 ? 2 : 0;
    const auto date = make(year, month, day);
    return year == 0 || exists(date) ? date : make(year, 0, 0);
}

/// "tháng 5/2016", "tháng 5 năm 2016".
std::optional<PartialDate> month_and_year(const Reading& reading, std::uint32_t at, std::uint32_t& end)
{
    const int month = number(reading, at);
    const bool joined = is_separator(reading, at + 1) || reading.is(at + 1, "năm");
    const int year = joined ? year_at(reading, at + 2) : 0;
    if (month < 1 || month > 12 || year == 0) {
        return std::nullopt;
    }
    end = at + 3;
    return make(year, month, 0);
}

bool names_part_of_day(const Reading& reading, std::uint32_t at)
{
    return reading.is(at, "sáng") || reading.is(at, "chiều") || reading.is(at, "tối") || reading.is(at, "trưa");
}

/// "Thứ hai - 09/11/2020 10:00", "Thứ Hai, 09/11/2020": the line on which a portal says when it published.
bool weekday_before(const Reading& reading, std::uint32_t at)
{
    return at >= 3 && reading[at - 1].kind == TokenKind::sign &&
           (reading.is(at - 3, "thứ") || reading.is(at - 3, "chủ") || reading.is(at - 2, "nhật"));
}

bool opens_line_or_sentence(const Reading& reading, std::uint32_t at)
{
    return at == 0 || reading.ends_line(at - 1) || reading.sentence_of(at).first == at;
}

}  // namespace

std::optional<DateMention> date_at(const Reading& reading, std::uint32_t at)
{
    DateMention date;
    date.range.first = at;
    std::uint32_t from = at;
    const bool part = names_part_of_day(reading, from);
    from += part ? 1 : 0;
    from += part && (reading.is(from, "nay") || reading.is_sign(from, U',')) ? 1 : 0;
    const bool bracket = reading.is_sign(from, U'(');
    from += bracket ? 1 : 0;
    const bool day_word = reading.is(from, "ngày");
    from += day_word ? 1 : 0;
    std::optional<PartialDate> value;
    if (!day_word && reading.is(from, "tháng")) {
        value = month_and_year(reading, from + 1, date.range.last);
    } else {
        value = spelled(reading, from, date.range.last);
        value = value ? value : numeric(reading, from, date.range.last, date.repaired);
        // A day and a month without the word for either could be any fraction.
        if (value && value->year == 0 && !day_word && !part) {
            return std::nullopt;
        }
    }
    if (!value) {
        return std::nullopt;
    }
    date.value = *value;
    // A sound date has its month; only the year of a broken one is kept.
    date.broken = value->month == 0;
    date.of_event = part || weekday_before(reading, at) || (day_word && opens_line_or_sentence(reading, at));
    return date;
}

std::vector<DateMention> find_dates(const Reading& reading)
{
    std::vector<DateMention> dates;
    for (std::uint32_t at = 0; at < reading.body_end();) {
        const auto& token = reading[at];
        const bool may_begin = token.kind == TokenKind::number || reading.is(at, "ngày") || reading.is(at, "tháng") ||
                               names_part_of_day(reading, at);
        const auto date = may_begin ? date_at(reading, at) : std::nullopt;
        if (date) {
            dates.push_back(*date);
        }
        at = date ? date->range.last : at + 1;
    }
    return dates;
}

namespace {

/// "năm 2018" in sentence `sentence` or the next one, where it is no one's birth and no end of a plan.
int year_near(const Reading& reading, std::uint32_t sentence)
{
    for (auto s = sentence; s < reading.sentences().size() && s <= sentence + 1; ++s) {
        const auto& range = reading.sentences()[s];
        for (auto at = range.first; at < range.last; ++at) {
            const int year = reading.is(at, "năm") ? year_at(reading, at + 1) : 0;
            const bool other =
                year != 0 && at > 0 &&
                reading.is_any(at - 1, {"sinh", "đến", "từ", "đoạn", "kỳ", "trước", "tới", "lập", "quân", "vào"});
            if (year != 0 && !other) {
                return year;
            }
        }
    }
    return 0;
}

/// The same day with its year elsewhere in the article, else a year of the sentence or the next, else of the title.
int year_of_context(const Reading& reading, const DateMention& date, const std::vector<DateMention>& dates,
                    int published)
{
    if (published != 0) {
        return published;
    }
    for (const auto& other : dates) {
        if (other.value.year != 0 && other.value.day != 0 && other.value.day == date.value.day &&
            other.value.month == date.value.month) {
            return other.value.year;
        }
    }
    const int near = year_near(reading, reading.sentence_index(date.range.first));
    return near != 0 ? near : year_near(reading, 0);
}

/// The latest year of a day that is over by the time of writing: of dates in full, but those by which something is to
/// be done or from which something holds.
int latest_year_of_days(const Reading& reading, const std::vector<DateMention>& dates)
{
    int latest = 0;
    for (const auto& date : dates) {
        const auto before = date.range.first;
        const bool to_come = before > 0 && reading.is_any(before - 1, {"đến", "tới", "tận", "hết", "trước", "từ",
                                                                       "nhất", "đoạn", "trong"});
        latest = date.value.day != 0 && !to_come ? std::max<int>(latest, date.value.year) : latest;
    }
    return latest;
}

}  // namespace

int latest_year(const Reading& reading, const std::vector<DateMention>& dates)
{
    int latest = 0;
    for (const auto& date : dates) {
        latest = std::max<int>(latest, date.value.year);
    }
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        const bool to_come = at > 0 && reading.is_any(at - 1, {"đến", "tới", "tận", "hết"});
        const int year = reading.is(at, "năm") && !to_come ? year_at(reading, at + 1) : 0;
        // Plans name years to come; what has happened is named by its year.
        latest = latest == 0 || (year > latest && year <= latest + 1) ? year : latest;
    }
    return latest;
}

std::optional<PartialDate> date_of_article(const Reading& reading, const std::vector<DateMention>& dates,
                                           std::string_view published)
{
    const auto told = parse_iso_date(published.substr(0, 10));
    // What is told of a day years before the others is history, not the event.
    const int latest = told ? told->year : latest_year_of_days(reading, dates);
    const auto event = std::find_if(dates.begin(), dates.end(), [latest](const DateMention& date) {
        return date.of_event && (date.value.year == 0 || date.value.year + 1 >= latest);
    });
    if (event == dates.end()) {
        return told;
    }
    auto value = event->value;
    if (value.year == 0) {
        const int year = year_of_context(reading, *event, dates, told ? told->year : 0);
        value.year = static_cast<std::int16_t>(year);
        // A page of January may report a day of December.
        if (told && value > *told) {
            value.year = static_cast<std::int16_t>(value.year - 1);
        }
    }
    return value.year != 0 && exists(value) ? std::optional{value} : told;
}

}  // namespace soichi
