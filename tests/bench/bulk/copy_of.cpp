#include "tests/bench/bulk/copy_of.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/model/id.hpp"
#include "tests/bench/make_articles/random.hpp"
#include "tests/bench/make_articles/words.hpp"

namespace soichi::bench {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// A letter, or part of one beyond ASCII.
bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t end_of_digits(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_digit(text[at])) {
        ++at;
    }
    return at;
}

/// Digits right after a slash or hyphen at `at`.
std::string_view after_mark(std::string_view text, std::size_t at)
{
    const bool mark = at < text.size() && (text[at] == '/' || text[at] == '-');
    return mark ? text.substr(at + 1, end_of_digits(text, at + 1) - at - 1) : std::string_view{};
}

/// What a run of digits is, by what follows it.
enum class Number { day, designator, year_or_small, other };

Number kind_of(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto digits = text.substr(begin, end - begin);
    const bool part = begin > 0 && (is_letter(text[begin - 1]) ||
                                    std::string_view{"/-.,"}.find(text[begin - 1]) != std::string_view::npos);
    if (part || digits.size() > 6) {
        return Number::year_or_small;
    }
    const auto next = after_mark(text, end);
    const auto after = end + 1 + next.size();
    if (digits.size() <= 2 && !next.empty() && next.size() <= 2 && after_mark(text, after).size() == 4) {
        return Number::day;
    }
    if (end + 1 < text.size() && text[end] == '/' &&
        (is_letter(text[end + 1]) || (next.size() == 4 && after < text.size() && text[after] == '/'))) {
        return Number::designator;
    }
    const bool year = digits.size() == 4 && (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20");
    return year || digits.size() < 2 || (digits.size() == 2 && digits < "32") ? Number::year_or_small : Number::other;
}

std::string number_in(std::uint64_t world, std::string_view digits, Number kind)
{
    Random random{mixed({world, content_hash(digits)})};
    switch (kind) {
    case Number::day:
        return fmt::format("{:02}", 1 + random.below(28));
    case Number::designator:
        return std::to_string(1 + random.skewed(9999));
    case Number::other: {
        std::string other{static_cast<char>('4' + random.below(6))};
        while (other.size() < digits.size()) {
            other += static_cast<char>('0' + random.below(10));
        }
        return other;
    }
    default:
        return std::string{digits};
    }
}

void append_with_numbers(std::string& to, std::string_view text, std::uint64_t world)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            to += text[at++];
            continue;
        }
        const auto end = end_of_digits(text, at);
        to += number_in(world, text.substr(at, end - at), kind_of(text, at, end));
        at = end;
    }
}

}  // namespace

std::string name_in(std::uint64_t world, std::string_view name)
{
    Random random{mixed({world, content_hash(name)})};
    auto other = fmt::format("{} {} ", random.any(words::family_names), random.any(words::middle_names));
    if (random.chance(50)) {
        other.append(random.any(words::given_names)).push_back(' ');
    }
    return other.append(random.any(words::given_names));
}

std::string copy_of(const Original& original, std::uint64_t world)
{
    if (world == 0) {
        return original.text;
    }
    const std::string_view text{original.text};
    std::string copy;
    copy.reserve(text.size() + text.size() / 16);
    std::size_t at = 0;
    for (const auto& span : original.names) {
        append_with_numbers(copy, text.substr(at, span.begin - at), world);
        copy += name_in(world, text.substr(span.begin, span.end - span.begin));
        at = span.end;
    }
    append_with_numbers(copy, text.substr(at), world);
    if (copy == text) {
        copy.insert(std::min(text.find('\n'), text.size()), fmt::format(" (tin số {})", world % 1'000'000));
    }
    return copy;
}

}  // namespace soichi::bench
