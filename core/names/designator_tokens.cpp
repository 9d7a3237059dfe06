#include "core/names/designator_tokens.hpp"

#include "core/names/forms.hpp"
#include "core/names/issuers.hpp"
#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

namespace {

constexpr std::size_t longest_number = 5;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_dash(char32_t value)
{
    return value == U'-' || (value >= 0x2010 && value <= 0x2015) || value == 0x2212;
}

/// "số" may be glued to the number in copied pages; any other letter before it makes it part of a word.
bool number_may_begin(std::string_view text, std::size_t at)
{
    if (at == 0) {
        return true;
    }
    constexpr std::string_view so = "số";
    if (at >= so.size() && text.substr(at - so.size(), so.size()) == so) {
        return true;
    }
    const auto before = static_cast<unsigned char>(text[at - 1]);
    if (before >= 0x80U) {
        std::size_t begin = at - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
            --begin;
        }
        const auto letter = letter_of(decode_at(text, begin).value);
        return !letter.alphabetic && !letter.mark;
    }
    return std::string_view{" \t\n\r(\"';,[*|"}.find(static_cast<char>(before)) != std::string_view::npos &&
           !(before == ',' && at >= 2 && is_digit(text[at - 2]));
}

/// A token that is written with small letters too, such as CTr or TTg.
bool known_token(const std::string& token)
{
    return canonical_form_symbol(token).has_value() || issuer_token(token, true).has_value();
}

struct Scan {
    SymbolToken token;
    bool plain_word = false;  ///< has small letters, so that only the tables can make it a token
    std::size_t capitals = 0;
    std::size_t small_letters = 0;
};

/// "T.Ư", "T.W": the Party's centre, abbreviated with full stops.
bool dotted_centre(std::string_view text, std::size_t at)
{
    const auto head = text.substr(at);
    return head.rfind("T.Ư", 0) == 0 || head.rfind("T.W", 0) == 0;
}

/// Letters, digits and & from `at`.
Scan scan_token(std::string_view text, std::size_t at)
{
    Scan scan;
    bool first = true;
    if (dotted_centre(text, at)) {
        scan.token.text = "T";
        at += 2;
        first = false;
    }
    for (auto code = decode_at(text, at); code.bytes != 0; code = decode_at(text, at)) {
        const auto letter = letter_of(code.value);
        // "TT-BNNPTNTngày 19/8/2014": the word for day lost its space.
        const bool glued_day = scan.capitals > 1 && text.substr(at).rfind("ngày", 0) == 0;
        if (glued_day || (!letter.alphabetic && !letter.digit && !(code.value == U'&' && !first))) {
            break;
        }
        scan.plain_word = scan.plain_word || (letter.alphabetic && !letter.upper);
        scan.capitals += letter.upper ? 1U : 0U;
        scan.small_letters += letter.alphabetic && !letter.upper ? 1U : 0U;
        scan.token.upper = first ? letter.upper || letter.digit : scan.token.upper;
        append_utf8(scan.token.text, code.value == 0xD0 ? 0x110 : code.value == 0xF0 ? 0x111 : code.value);
        first = false;
        at += code.bytes;
    }
    scan.token.end = at;
    // The Party's centre is TW or TƯ: one symbol, two spellings.
    constexpr std::string_view centre = "TƯ";
    if (const auto found = scan.token.text.find(centre); found != std::string::npos) {
        scan.token.text.replace(found, centre.size(), "TW");
    }
    return scan;
}

struct Separator {
    char sign = 0;
    std::size_t end = 0;
};

/// "QLĐTh", "HoREA": abbreviated with a small letter or two among its capitals.
bool abbreviates_unit(const Scan& scan)
{
    return scan.token.upper && scan.capitals >= 2 && scan.small_letters <= 2 && scan.small_letters < scan.capitals;
}

/// A slash or a dash with at most one space (or line break) on either side; or one space alone.
Separator separator_at(std::string_view text, std::size_t at)
{
    const auto skip_blank = [&](std::size_t from) {
        const auto [value, bytes] = decode_at(text, from);
        return value == U' ' || value == U'\n' || value == 0xA0 ? from + bytes : from;
    };
    const auto sign_at = skip_blank(at);
    const auto [value, bytes] = decode_at(text, sign_at);
    if (value == U'/' || is_dash(value)) {
        return {value == U'/' ? '/' : '-', skip_blank(sign_at + bytes)};
    }
    return sign_at > at && text[at] != '\n' ? Separator{' ', sign_at} : Separator{};
}

bool digits_only(const std::string& token)
{
    for (const char c : token) {
        if (!is_digit(c)) {
            return false;
        }
    }
    return !token.empty();
}

/// "03/2007QĐ-BNV": the year and the form lost their separator.
bool split_year(SymbolToken& token, SymbolTokens& tokens)
{
    constexpr std::size_t year = 4;
    if (token.text.size() <= year || !digits_only(token.text.substr(0, year)) || is_digit(token.text[year])) {
        return false;
    }
    tokens.push_back({token.text.substr(0, year), token.separator, token.end - (token.text.size() - year), true});
    token.text.erase(0, year);
    token.separator = '/';
    return true;
}

/// "66.19/2026/NQ-CP": the nineteenth resolution that carries out Resolution 66. The year tells it from a count.
std::size_t end_of_series(std::string_view text, std::size_t end)
{
    constexpr std::size_t longest_part = 2;
    auto at = end + 1;
    while (at < text.size() && is_digit(text[at]) && at - end <= longest_part) {
        ++at;
    }
    const bool part = end < text.size() && text[end] == '.' && at > end + 1;
    return part && text.substr(at, 3) == "/20" ? at : end;
}

}  // namespace

std::size_t read_document_number(std::string_view text, std::size_t at, std::string& number)
{
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) {
        ++end;
    }
    if (end == at || end - at > longest_number || !number_may_begin(text, at)) {
        return at;
    }
    end = end_of_series(text, end);
    number = text.substr(at, end - at);
    const auto [value, bytes] = decode_at(text, end);
    const auto letter = letter_of(value);
    if (letter.alphabetic) {
        const bool suffix = (value >= U'a' && value <= U'd') || value == 0x111;
        const auto after = letter_of(decode_at(text, end + bytes).value);
        if (!suffix || after.alphabetic || after.digit) {
            return at;
        }
        append_utf8(number, value);
        end += bytes;
    }
    return end;
}

SymbolTokens read_symbol_tokens(std::string_view text, std::size_t at, bool any_case)
{
    SymbolTokens tokens;
    for (;;) {
        const auto separator = separator_at(text, at);
        if (separator.sign == 0) {
            return tokens;
        }
        const auto scan = scan_token(text, separator.end);
        auto token = scan.token;
        const bool plain_word = scan.plain_word;
        token.separator = separator.sign;
        // "19-2017/NQ-CP" and "19/2017/NQ-CP" are one.
        const bool number_token = digits_only(token.text) && (!tokens.empty() || separator.sign == ' ' || token.text.size() != 4);
        const bool unit = separator.sign == '-' && !tokens.empty() && abbreviates_unit(scan);
        const bool lower = plain_word && !any_case && !known_token(token.text) && !unit;
        // A lone space joins only what the tables know, and never more than number–form or form–issuer.
        const bool loose = separator.sign == ' ' && (!known_token(token.text) || !token.upper || plain_word || tokens.size() > 1);
        if (token.text.empty() || number_token || loose) {
            return tokens;
        }
        const bool year_split = lower && tokens.empty() && split_year(token, tokens);
        if (lower && !(year_split && known_token(token.text))) {
            return tokens;
        }
        if (!year_split && tokens.empty()) {
            split_year(token, tokens);
        }
        at = token.end;
        tokens.push_back(token);
    }
}

}  // namespace soichi
