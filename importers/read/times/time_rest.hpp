#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

namespace soichi {

/// What is left to read of a time.
class TimeRest {
public:
    explicit TimeRest(std::string_view text) : text_{text} {}

    [[nodiscard]] bool empty() const { return text_.empty(); }

    /// A number of so many digits, and not more of them.
    std::optional<int> number(std::size_t fewest, std::size_t most)
    {
        const auto* const end = std::find_if_not(text_.begin(), text_.end(), is_digit);
        const auto digits = static_cast<std::size_t>(end - text_.begin());
        return digits < fewest || digits > most ? std::nullopt : std::optional{take_number(digits)};
    }

    /// The first `digits` of a longer number.
    std::optional<int> digits(std::size_t digits)
    {
        const bool all = text_.size() >= digits &&
                         std::all_of(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(digits), is_digit);
        return all ? std::optional{take_number(digits)} : std::nullopt;
    }

    /// The sign, one of `signs`, that comes next; '\0' where another does.
    char sign(std::string_view signs)
    {
        const bool there = !text_.empty() && signs.find(text_.front()) != std::string_view::npos;
        const char found = there ? text_.front() : '\0';
        text_.remove_prefix(there ? 1 : 0);
        return found;
    }

    void pass(std::string_view signs) { text_.remove_prefix(std::min(text_.find_first_not_of(signs), text_.size())); }

    std::string_view word()
    {
        const auto* const end = std::find_if_not(text_.begin(), text_.end(), [](char c) { return is_letter(c); });
        const auto word = text_.substr(0, static_cast<std::size_t>(end - text_.begin()));
        text_.remove_prefix(word.size());
        return word;
    }

private:
    static bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    int take_number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            value = value * 10 + (text_[i] - '0');
        }
        text_.remove_prefix(digits);
        return value;
    }

    std::string_view text_;
};

/// The local time of zones that are not given.
inline constexpr std::chrono::minutes vietnam{7 * 60};

/// "10:00", "10:00:05", "10:00:05.123": since midnight.
std::optional<std::chrono::seconds> read_clock(TimeRest& rest);

/// "Z", "GMT", "+0700", "+07:00", "+07": ahead of UTC; Vietnam's where nothing is left.
std::optional<std::chrono::minutes> read_zone(TimeRest& rest);

}  // namespace soichi
