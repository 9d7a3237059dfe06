#include "importers/read/times/time_stamp.hpp"

#include <chrono>
#include <vector>

#include "core/names/spelling.hpp"
#include "importers/read/times/time_rest.hpp"

namespace soichi {

namespace {

constexpr int day_seconds = 24 * 60 * 60;

/// A number, and the signs that stand before it, after the number before.
struct Number {
    std::string_view before;
    int value = 0;
    std::size_t digits = 0;
    std::size_t end = 0;  ///< in the text
};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// The first numbers of a text; longer ones than six digits have the value -1.
std::vector<Number> numbers_of(std::string_view text)
{
    constexpr std::size_t most = 24;
    std::vector<Number> numbers;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size() && numbers.size() < most;) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        Number number{text.substr(from, at - from), 0, 0, 0};
        for (; at < text.size() && is_digit(text[at]); ++at, ++number.digits) {
            number.value = number.digits < 6 ? number.value * 10 + (text[at] - '0') : -1;
        }
        number.value = number.digits > 6 ? -1 : number.value;
        from = number.end = at;
        numbers.push_back(number);
    }
    return numbers;
}

std::string_view trimmed(std::string_view signs)
{
    const auto first = signs.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : signs.substr(first, signs.find_last_not_of(' ') - first + 1);
}

bool parts_day(std::string_view signs)
{
    const auto sign = trimmed(signs);
    return sign == "/" || sign == "-" || sign == ".";
}

std::optional<PartialDate> day_of(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const PartialDate date{static_cast<std::int16_t>(year), static_cast<std::int8_t>(month),
                           static_cast<std::int8_t>(day)};
    return exists(date) ? std::optional{date} : std::nullopt;
}

using Numbers = std::vector<Number>;

/// The day that three numbers from `at` spell.
std::optional<PartialDate> day_at(const Numbers& numbers, std::size_t at)
{
    const auto& a = numbers[at];
    const auto& b = numbers[at + 1];
    const auto& c = numbers[at + 2];
    const bool iso = a.digits == 4 && b.before == "-" && c.before == "-" && c.digits == 2;
    if (iso) {
        return day_of(a.value, b.value, c.value);
    }
    const bool words = lower_case(trimmed(b.before)) == "tháng" && lower_case(trimmed(c.before)) == "năm";
    const bool signs = parts_day(b.before) && parts_day(c.before);
    return (words || signs) && a.digits <= 2 && c.digits == 4 ? day_of(c.value, b.value, a.value) : std::nullopt;
}

bool parts_time(std::string_view signs)
{
    const auto sign = lower_case(trimmed(signs));
    return sign == ":" || sign == "h" || sign == "giờ" || sign == "g";
}

/// The second of the day that the numbers from `at` spell, before `last`; `used` is how many numbers it takes.
std::optional<int> second_at(const Numbers& numbers, std::size_t at, std::size_t last, std::size_t& used)
{
    if (at + 1 >= last || !parts_time(numbers[at + 1].before) || numbers[at].digits > 2) {
        return std::nullopt;
    }
    const bool seconds = at + 2 < last && numbers[at + 2].before == ":";
    const int second = seconds ? numbers[at + 2].value : 0;
    const auto& [hour, minute] = std::pair{numbers[at].value, numbers[at + 1].value};
    used = seconds ? 3 : 2;
    return hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59
               ? std::optional{(hour * 60 + minute) * 60 + second}
               : std::nullopt;
}

/// `second` where "CH" (afternoon) or "SA" (morning) follows.
int with_half_of_day(int second, std::string_view after)
{
    const auto word = lower_case(trimmed(after.substr(0, 6))).substr(0, 2);
    const bool noon = second / 3600 == 12;
    if ((word == "ch" || word == "pm") && second / 3600 < 12) {
        return second + day_seconds / 2;
    }
    return (word == "sa" || word == "am") && noon ? second - day_seconds / 2 : second;
}

/// The minutes that "+07:00", "-0330" or "+7" spell; a single digit only where the zone was `named`.
std::optional<int> signed_minutes(std::string_view zone, bool named)
{
    const auto numbers = numbers_of(zone);
    if (numbers.empty() || numbers[0].end != 1 + numbers[0].digits || (!named && numbers[0].digits == 1)) {
        return std::nullopt;
    }
    const bool together = numbers[0].digits == 4;
    const bool apart = numbers.size() > 1 && numbers[1].before == ":" && numbers[1].digits == 2;
    const int hours = together ? numbers[0].value / 100 : numbers[0].value;
    int minutes = together ? numbers[0].value % 100 : 0;
    minutes = apart ? numbers[1].value : minutes;
    const int offset = (zone.front() == '-' ? -1 : 1) * (hours * 60 + minutes);
    return hours >= 0 && hours <= 14 && minutes < 60 ? std::optional{offset} : std::nullopt;
}

/// The zone that follows a time: "Z", "+07:00", "+0700", "(GMT+7)".
std::optional<int> offset_in(std::string_view after)
{
    auto zone = trimmed(after.substr(0, 16));
    if (zone.substr(0, 1) == "(") {
        zone.remove_prefix(1);
    }
    if (zone.substr(0, 1) == "Z") {
        return 0;
    }
    const bool named = zone.substr(0, 3) == "GMT" || zone.substr(0, 3) == "UTC";
    if (named) {
        zone = trimmed(zone.substr(3));
    }
    if (zone.find_first_of("+-") == 0) {
        return signed_minutes(zone, named);
    }
    return named ? std::optional{0} : std::nullopt;
}

/// Set the time that stands beside the day of three numbers from `at`.
void add_time(std::string_view text, const Numbers& numbers, std::size_t at, TimeStamp& stamp)
{
    constexpr std::size_t near_day = 24;
    std::size_t used = 0;
    const auto next = at + 3;
    const bool follows = next < numbers.size() && numbers[next].before.size() <= near_day;
    stamp.second = follows ? second_at(numbers, next, numbers.size(), used) : std::nullopt;
    if (stamp.second) {
        const auto after = text.substr(numbers[next + used - 1].end);
        // Fractions of a second stand between the time and its zone.
        const bool fraction = next + used < numbers.size() && numbers[next + used].before == ".";
        stamp.offset = offset_in(fraction ? text.substr(numbers[next + used].end) : after);
        stamp.second = with_half_of_day(*stamp.second, after);
        return;
    }
    for (const std::size_t size : {3U, 2U}) {
        const bool precedes = at >= size && numbers[at].before.size() <= near_day;
        stamp.second = precedes ? second_at(numbers, at - size, at, used) : std::nullopt;
        if (stamp.second && used == size) {
            stamp.second = with_half_of_day(*stamp.second, numbers[at].before);
            stamp.offset = offset_in(numbers[at].before);
            return;
        }
    }
    stamp.second = std::nullopt;
}

}  // namespace

std::optional<TimeStamp> time_stamp_in(std::string_view text)
{
    const auto numbers = numbers_of(text);
    for (std::size_t at = 0; at + 2 < numbers.size(); ++at) {
        if (const auto day = day_at(numbers, at)) {
            TimeStamp stamp{*day};
            add_time(text, numbers, at, stamp);
            return stamp;
        }
    }
    return std::nullopt;
}

Instant instant_of(const TimeStamp& stamp)
{
    using namespace std::chrono;
    const year_month_day day{year{stamp.day.year}, month{static_cast<unsigned>(stamp.day.month)},
                             std::chrono::day{static_cast<unsigned>(stamp.day.day)}};
    const auto offset = stamp.offset ? minutes{*stamp.offset} : vietnam;
    return sys_days{day} + seconds{stamp.second.value_or(0)} - offset;
}

}  // namespace soichi
