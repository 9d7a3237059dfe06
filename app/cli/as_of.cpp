#include "app/cli/as_of.hpp"

#include <fmt/format.h>

#include <charconv>
#include <vector>

namespace soichi::cli {

namespace {

/// The numbers between the strokes of "8/7/2021"; none where anything else stands there.
std::vector<int> numbers_of(std::string_view typed)
{
    std::vector<int> numbers;
    const auto* at = typed.data();
    const auto* const end = at + typed.size();
    for (;;) {
        int number = 0;
        const auto [stop, error] = std::from_chars(at, end, number);
        if (error != std::errc{} || number < 0) {
            return {};
        }
        numbers.push_back(number);
        if (stop == end) {
            return numbers;
        }
        if (*stop != '/') {
            return {};
        }
        at = stop + 1;
    }
}

}  // namespace

std::optional<PartialDate> typed_date(std::string_view typed)
{
    constexpr std::int16_t first_year = 1000;  // "21/5/1" is a slip
    if (const auto iso = parse_iso_date(typed)) {
        return iso->year < first_year ? std::nullopt : iso;
    }
    const auto numbers = numbers_of(typed);
    if (numbers.empty() || numbers.back() < first_year) {
        return std::nullopt;
    }
    if (numbers.size() == 3) {
        return parse_iso_date(fmt::format("{:04}-{:02}-{:02}", numbers[2], numbers[1], numbers[0]));
    }
    return numbers.size() == 2 ? parse_iso_date(fmt::format("{:04}-{:02}", numbers[1], numbers[0])) : std::nullopt;
}

std::string bad_date(const std::string& typed)
{
    return typed_date(typed) ? std::string{} : '"' + typed + '"';
}

Snapshot as_asked(const Session& session, const Snapshot& snapshot)
{
    const auto day = typed_date(session.as_of);
    return day ? snapshot.as_of(*day) : snapshot;
}

}  // namespace soichi::cli
