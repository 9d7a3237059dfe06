// The grammar of designators by hand, on bytes: almost every digit run is refused after two or three of them.

#include <algorithm>
#include <array>

#include "tests/bench/scanner/letters.hpp"
#include "tests/bench/scanner/task.hpp"

namespace soichi::bench {
namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

struct Cursor {
    std::string_view text;
    std::size_t at;

    [[nodiscard]] char here() const { return at < text.size() ? text[at] : '\0'; }
    [[nodiscard]] bool starts(std::string_view with) const { return text.substr(at).starts_with(with); }
    bool take(std::string_view with)
    {
        const bool found = starts(with);
        at += found ? with.size() : 0;
        return found;
    }
    bool take_dash()
    {
        return take("-") || take("\u2013");
    }
    std::size_t digits(std::size_t most)
    {
        const auto begin = at;
        while (at - begin < most && is_digit(here())) {
            ++at;
        }
        return at - begin;
    }
};

char folded(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

/// Bytes of `symbol` at the cursor with case ignored, or 0. Đ and đ differ in their last byte only, 0x90 and 0x91.
std::size_t same_symbol(const Cursor& cursor, std::string_view symbol)
{
    const auto rest = cursor.text.substr(cursor.at);
    if (rest.size() < symbol.size()) {
        return 0;
    }
    for (std::size_t i = 0; i < symbol.size(); ++i) {
        const bool stroke = i > 0 && symbol[i - 1] == '\xC4';
        if (stroke ? (rest[i] != '\x90' && rest[i] != '\x91') : folded(rest[i]) != folded(symbol[i])) {
            return 0;
        }
    }
    return symbol.size();
}

/// "TTg", "UBND", "TWĐTN": two capitals, then letters, digits and "&".
bool take_issuer(Cursor& cursor)
{
    auto next = cursor;
    for (int i = 0; i < 2; ++i) {
        if ((next.here() >= 'A' && next.here() <= 'Z') || next.starts("Đ") || next.starts("Ư")) {
            next.at += code_point_at(next.text, next.at).length;
        } else {
            return false;
        }
    }
    for (auto sign = code_point_at(next.text, next.at);
         sign.length != 0 && (is_letter_or_digit(sign.value) || sign.value == '&');
         sign = code_point_at(next.text, next.at)) {
        next.at += sign.length;
    }
    cursor = next;
    return true;
}

bool take_issuers(Cursor& cursor)
{
    if (!take_issuer(cursor)) {
        return false;
    }
    for (auto next = cursor; next.take("/") || next.take_dash();) {
        next.take(" ");
        if (!take_issuer(next)) {
            break;
        }
        cursor = next;
    }
    return true;
}

struct Separator {
    bool slash, dash, space;
};

bool take_separator(Cursor& cursor, Separator may)
{
    auto next = cursor;
    next.take(" ");
    if ((may.slash && next.take("/")) || (may.dash && next.take_dash())) {
        next.take(" ");
        cursor = next;
        return true;
    }
    return may.space && cursor.take(" ");
}

/// A form symbol, then issuers.
bool take_symbol(Cursor& cursor, Separator between, Fields& fields)
{
    Cursor best{cursor.text, 0};
    for (const auto symbol : form_symbols) {
        const auto length = same_symbol(cursor, symbol);
        Cursor next{cursor.text, cursor.at + length};
        if (length == 0 || !take_separator(next, between)) {
            continue;
        }
        const auto issuers = next.at;
        if (take_issuers(next) && next.at > best.at) {
            best = next;
            fields.form = cursor.text.substr(cursor.at, length);
            fields.issuers = cursor.text.substr(issuers, next.at - issuers);
        }
    }
    if (best.at == 0) {
        return false;
    }
    cursor = best;
    return true;
}

bool take_year(Cursor& cursor, Fields& fields)
{
    if (!cursor.starts("19") && !cursor.starts("20")) {
        return false;
    }
    const auto begin = cursor.at;
    fields.year = cursor.text.substr(begin, 4);
    return cursor.digits(4) == 4;
}

/// "58/2020/QH14" and "30/2020/NĐ-CP", after the first slash.
std::size_t normative_end(Cursor cursor, Fields& fields)
{
    if (!take_year(cursor, fields)) {
        return 0;
    }
    auto law = cursor;
    if (take_separator(law, {true, false, false}) && (law.take("QH") || law.take("UBTVQH")) && law.digits(2) > 0) {
        return law.at;
    }
    cursor.take(" ");
    cursor.take("/");
    cursor.take(" ");
    return take_symbol(cursor, {true, true, false}, fields) ? cursor.at : 0;
}

}  // namespace

std::uint32_t designator_end(std::string_view text, std::size_t at, Fields& fields)
{
    Cursor cursor{text, at};
    if (cursor.digits(5) == 0) {
        return 0;
    }
    for (const std::string_view suffix : {"a", "b", "c", "d", "đ"}) {
        if (cursor.take(suffix)) {
            break;
        }
    }
    fields = {text.substr(at, cursor.at - at), {}, {}, {}};
    auto state = cursor;
    if (take_separator(state, {true, false, false})) {
        auto end = normative_end(state, fields);
        if (end == 0) {
            fields.year = {};
            end = take_symbol(state, {true, true, true}, fields) ? state.at : 0;
        }
        return static_cast<std::uint32_t>(end);
    }
    if (take_separator(cursor, {false, true, false}) && take_symbol(cursor, {true, true, false}, fields)) {
        return static_cast<std::uint32_t>(cursor.at);
    }
    return 0;
}

bool may_begin(std::string_view text, std::size_t at)
{
    const auto before = code_point_before(text, at);
    return before.length == 0 || !(is_letter_or_digit(before.value) || before.value == '/' || before.value == '.' ||
                                   before.value == '-');
}

}  // namespace soichi::bench
