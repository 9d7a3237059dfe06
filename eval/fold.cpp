#include "eval/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/names/utf8.hpp"
#include "eval/characters.hpp"

namespace soichi::eval {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

// clang-format off
constexpr std::array<Replacement, 15> tone_placements{{
    {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
    {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
    {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"}}};

// In this order: a later row reads what an earlier one has written.
constexpr std::array<Replacement, 14> usual_abbreviations{{
    {"ủy ban nhân dân", "ubnd"}, {"hội đồng nhân dân", "hđnd"}, {"mặt trận tổ quốc", "mttq"},
    {"liên hiệp phụ nữ", "lhpn"}, {"hội phụ nữ", "hội lhpn"}, {"ban chấp hành", "bch"},
    {"ban thường vụ", "btv"}, {"thành phố", "tp"}, {"việt nam", ""}, {"đảng cộng sản", "đảng"},
    {"chương trình phối hợp", "chương trình"}, {"đồng chí", ""}, {"ủy ban mttq", "mttq"},
    {"văn phòng ủy ban", "văn phòng ub"}}};
// clang-format on

constexpr std::u32string_view dashes = U"\u2010\u2011\u2012\u2013\u2014\u2212-";
constexpr std::u32string_view invisible = U"\u200b\u200c\u200d\u2060\ufeff";
constexpr std::u32string_view marks = U"\"\u201c\u201d'\u2018\u2019().,;:";

bool is_one_of(std::u32string_view set, char32_t value)
{
    return set.find(value) != std::u32string_view::npos;
}

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// `text` with every run of characters that `chosen` picks put as `sign`.
template <class Chosen>
std::string with_runs_as(std::string_view text, std::string_view sign, const Chosen& chosen)
{
    std::string result;
    bool in_run = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        const bool picked = chosen(value);
        if (!picked) {
            result.append(text.substr(at, bytes));
        } else if (!in_run) {
            result.append(sign);
        }
        in_run = picked;
        at += bytes;
    }
    return result;
}

std::string single_spaced(std::string_view text)
{
    return with_runs_as(stripped(text), " ", is_space);
}

/// The character that ends just before `at`, which is not the beginning.
char32_t character_before(std::string_view text, std::size_t at)
{
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return decode_at(text, at).value;
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end)
{
    return (begin == 0 || !is_word(character_before(text, begin))) && !is_word(decode_at(text, end).value);
}

/// Put `to` for `from` where it is a word of its own.
void replace_word(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos;) {
        const bool alone = stands_alone(text, at, at + from.size());
        if (alone) {
            text.replace(at, from.size(), to);
        }
        at = text.find(from, at + (alone ? to.size() : 1));
    }
}

std::string without_signs(std::string_view text)
{
    const auto dashed = with_runs_as(text, "-", [](char32_t value) { return is_one_of(dashes, value); });
    const auto visible = with_runs_as(dashed, "", [](char32_t value) { return is_one_of(invisible, value); });
    return with_runs_as(visible, " ", [](char32_t value) { return is_one_of(marks, value) || is_space(value); });
}

/// Where the white space that begins at `at` ends.
std::size_t spaces_end(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_space(decode_at(text, at).value)) {
        at += decode_at(text, at).bytes;
    }
    return at;
}

/// `symbol` without a year, and the stroke after it, at its beginning.
std::string_view without_year(std::string_view symbol)
{
    auto at = spaces_end(symbol, 0);
    const auto century = symbol.substr(at, 2);
    if (century != "19" && century != "20") {
        return symbol;
    }
    at += 2;
    for (int digit = 0; digit < 2; ++digit) {
        const auto [value, bytes] = decode_at(symbol, at);
        if (bytes == 0 || !is_decimal(value)) {
            return symbol;
        }
        at += bytes;
    }
    at = spaces_end(symbol, at);
    return symbol.substr(at + (symbol.substr(at, 1) == "/" ? 1 : 0));
}

/// How many bytes of `text` from `at` are decimal digits.
std::size_t digit_bytes(std::string_view text, std::size_t at)
{
    const auto begin = at;
    while (at < text.size() && is_decimal(decode_at(text, at).value)) {
        at += decode_at(text, at).bytes;
    }
    return at - begin;
}

bool may_follow_number(char32_t value)
{
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || value == U'đ' || value == U'Đ';
}

}  // namespace

std::string fold(std::string_view text)
{
    auto folded = lower(composed(text));
    replace_all(folded, "ð", "đ");
    for (const auto& [old_style, new_style] : tone_placements) {
        replace_all(folded, old_style, new_style);
    }
    folded = single_spaced(without_signs(folded));
    for (const auto& [full, shorter] : usual_abbreviations) {
        replace_all(folded, full, shorter);
    }
    for (const auto& [shorter, full] :
         {Replacement{"tw", "trung ương"}, Replacement{"t ư", "trung ương"}, Replacement{"tx", "thị xã"}}) {
        replace_word(folded, shorter, full);
    }
    return single_spaced(folded);
}

std::string fold_symbol(std::string_view symbol)
{
    auto text = composed(symbol);
    replace_all(text, "Ð", "Đ");
    return lower(with_runs_as(without_year(text), "", [](char32_t value) {
        return is_space(value) || is_one_of(U"/._", value) || is_one_of(dashes, value);
    }));
}

std::string fold_number(std::string_view number)
{
    const auto text = stripped(number);
    auto at = std::min(text.find_first_not_of('0'), text.size());
    if (at > 0 && digit_bytes(text, at) == 0) {
        --at;  // zeros alone are the number zero
    }
    const auto digits = digit_bytes(text, at);
    std::string folded{text.substr(at, digits)};
    if (digits == 0) {
        return folded;
    }
    at = spaces_end(text, at + digits);
    const auto [value, bytes] = decode_at(text, at);
    return folded + (may_follow_number(value) ? lower(text.substr(at, bytes)) : std::string{});
}

std::string year_of(std::string_view date)
{
    std::size_t at = 0;
    for (int i = 0; i < 4 && at < date.size(); ++i) {
        at += decode_at(date, at).bytes;
    }
    return std::string{date.substr(0, at)};
}

}  // namespace soichi::eval
