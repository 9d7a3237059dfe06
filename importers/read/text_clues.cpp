#include "importers/read/text_clues.hpp"

#include <algorithm>
#include <array>

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

namespace {

Letter first_letter(std::string_view text)
{
    return text.empty() ? Letter{} : letter_of(decode_at(text, 0).value);
}

std::string_view first_word(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_roman(char c)
{
    return c == 'I' || c == 'V' || c == 'X';
}

/// "12", "IV", "a", "đ": what may count the points of a list.
bool counts_points(std::string_view word)
{
    const bool letter = !word.empty() && first_letter(word).alphabetic && decode_at(word, 0).bytes == word.size();
    constexpr std::size_t longest = 4;
    return letter ||
           (!word.empty() && word.size() <= longest &&
            (std::all_of(word.begin(), word.end(), is_digit) || std::all_of(word.begin(), word.end(), is_roman)));
}

/// "TM." and "12/KH-": the part of a number or an abbreviation that a line was broken in.
bool is_part_of_number(std::string_view word)
{
    return word.find('/') != std::string_view::npos || std::all_of(word.begin(), word.end(), [](char c) {
               return c == '-' || is_digit(c) || (c >= 'A' && c <= 'Z');
           });
}

}  // namespace

bool begins_small(std::string_view text)
{
    const auto letter = first_letter(text);
    return letter.alphabetic && !letter.upper;
}

bool begins_small_or_number(std::string_view text)
{
    return begins_small(text) || first_letter(text).digit;
}

bool is_list_mark(std::string_view word)
{
    constexpr std::array<std::string_view, 8> marks{"-", "–", "—", "+", "•", "*", "●", "▪"};
    const bool point = word.size() > 1 && (word.back() == '.' || word.back() == ')');
    return std::find(marks.begin(), marks.end(), word) != marks.end() ||
           (point && counts_points(word.substr(0, word.size() - 1)));
}

bool begins_with_list_mark(std::string_view text)
{
    const auto word = first_word(text);
    const auto rest = text.substr(std::min(word.size() + 1, text.size()));
    const bool article = word == "Điều" || word == "ĐIỀU" || word == "Chương" || word == "CHƯƠNG";
    const bool numbered = !rest.empty() && (is_digit(rest.front()) || is_roman(rest.front()));
    return is_list_mark(word) || (article && numbered);
}

bool ends_clause(std::string_view text)
{
    constexpr std::string_view ends = ".;:!?";
    return !text.empty() && ends.find(text.back()) != std::string_view::npos;
}

void append_line(std::string_view line, std::string& paragraph)
{
    const auto before = std::string_view{paragraph}.substr(paragraph.rfind(' ') + 1);
    const bool broken =
        before.size() > 1 && (before.back() == '/' || (before.back() == '-' && is_part_of_number(before)));
    paragraph.append(paragraph.empty() || broken ? "" : " ").append(line);
}

}  // namespace soichi
