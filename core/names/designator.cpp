#include "core/names/designator.hpp"

#include <algorithm>

#include "core/names/designator_tokens.hpp"
#include "core/names/forms.hpp"
#include "core/names/issuers.hpp"

namespace soichi {

namespace {

bool is_year(std::string_view token)
{
    constexpr std::size_t digits = 4;
    return token.size() == digits && (token.substr(0, 2) == "19" || token.substr(0, 2) == "20") &&
           std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string join(const std::vector<std::string>& parts)
{
    std::string joined;
    for (const auto& part : parts) {
        joined.append(joined.empty() ? 0 : 1, '-').append(part);
    }
    return joined;
}

/// "QH14" is the National Assembly of the fourteenth legislature.
bool read_legislature(std::string_view token, Designator& found)
{
    for (const std::string_view body : {"UBTVQH", "HĐNN", "QH"}) {
        if (token.size() > body.size() && token.substr(0, body.size()) == body) {
            const auto term = token.substr(body.size());
            if (term.size() <= 2 &&
                std::all_of(term.begin(), term.end(), [](char c) { return c >= '0' && c <= '9'; })) {
                found.issuers.emplace_back(body);
                found.term = term;
                return true;
            }
        }
    }
    return false;
}

/// The tokens after the form: issuers, then units. Digits after a known issuer are its legislature, or a glued
/// footnote.
bool read_issuers(const SymbolTokens& tokens, std::size_t from, const DesignatorContext& context, Designator& found)
{
    for (std::size_t i = from; i < tokens.size(); ++i) {
        const bool party = found.reg == Register::party;
        const auto& token = tokens[i].text;
        if (read_legislature(token, found)) {
            continue;
        }
        const auto known = issuer_token(token, party);
        const auto stripped = token.substr(0, token.find_last_not_of("0123456789") + 1);
        const auto without_digits = known ? known : issuer_token(stripped, party);
        const bool front =
            !found.issuers.empty() &&
            (found.issuers.front() == "MTTQ" || found.issuers.front() == "MTTW" || found.issuers.front() == "TWĐTN");
        const bool unit = !found.issuers.empty() &&
                          (found.reg == Register::letter || front || (without_digits && without_digits->level == 'u'));
        if (unit) {
            found.units.push_back(token);
        } else if (without_digits) {
            found.issuers.push_back(without_digits->token);
        } else if (context.after_form_noun || !found.issuers.empty() || token.size() > 1) {
            found.issuers.push_back(token);
        } else {
            return false;
        }
    }
    return !found.issuers.empty();
}

/// "QĐUB", "TBMTTQ": a form and an issuer that lost their separator.
bool split_glued(SymbolTokens& tokens, std::size_t at)
{
    const auto token = tokens[at];
    if (token.text == "CTCP") {
        return false;  // công ty cổ phần
    }
    for (std::size_t cut = token.text.size() - 1; cut > 0; --cut) {
        const auto form = canonical_form_symbol(token.text.substr(0, cut));
        const auto rest = token.text.substr(cut);
        if (form && issuer_token(rest, false)) {
            tokens[at].text = *form;
            tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1, {rest, token.separator, token.end});
            return true;
        }
    }
    return false;
}

/// A compound form that the table lacks ("QĐNS", a decision on personnel): a known form with letters after it.
std::string compound_form(const std::string& token)
{
    for (std::size_t cut = token.size() - 1; cut > 1; --cut) {
        if (canonical_form_symbol(token.substr(0, cut))) {
            return token;
        }
    }
    return {};
}

bool party_issuer(const SymbolTokens& tokens, std::size_t at)
{
    if (at >= tokens.size()) {
        return false;
    }
    const auto issuer = issuer_token(tokens[at].text, true);
    return issuer && issuer->reg == "party";
}

bool state_issuer(const SymbolTokens& tokens, std::size_t at)
{
    const auto issuer = at < tokens.size() ? issuer_token(tokens[at].text, false) : std::nullopt;
    return issuer && issuer->reg != "party";
}

/// Punctuation tells the register, but texts get it wrong (217/QĐ-TW), so an issuer that is the Party's alone decides.
Register numbering(const SymbolTokens& tokens, std::size_t issuer, bool after_year, char first_separator)
{
    if (after_year) {
        return Register::normative;
    }
    // "309 QĐ-TTg": the space stands for a slash where the State issues.
    if (first_separator == '/' || (first_separator == ' ' && state_issuer(tokens, issuer))) {
        return party_issuer(tokens, issuer) && !state_issuer(tokens, issuer) ? Register::party : Register::admin;
    }
    return Register::party;
}

bool read_letter(const SymbolTokens& tokens, std::size_t at, const DesignatorContext& context, Designator& found)
{
    const auto issuer = issuer_token(tokens[at].text, false);
    const bool known = issuer && issuer->level != 'u' && tokens[at].upper;
    // Before 1993 decisions and decrees of the Government had no form in their symbol: "Quyết định số 130-CP",
    // "111-HĐBT".
    const bool historic =
        context.after_form_noun && tokens.size() == 1 && (tokens[at].text == "CP" || tokens[at].text == "HĐBT");
    if (found.year.empty() && (tokens.front().separator == '/' || historic) && (known || context.after_letter_noun)) {
        found.reg = Register::letter;
        return read_issuers(tokens, at, context, found);
    }
    return false;
}

bool read_symbol(SymbolTokens tokens, const DesignatorContext& context, Designator& found)
{
    std::size_t at = 0;
    if (is_year(tokens[0].text)) {
        found.year = tokens[0].text;
        at = 1;
    }
    if (at == tokens.size()) {
        return false;
    }
    if (at == 1 && read_legislature(tokens[at].text, found)) {
        found.reg = Register::law;
        return at + 1 == tokens.size();
    }
    auto form = canonical_form_symbol(tokens[at].text);
    if (!form && split_glued(tokens, at)) {
        form = tokens[at].text;
    }
    // "TTr" is a form (tờ trình) and an issuer (thanh tra): a form needs an issuer after it.
    if (form && at + 1 == tokens.size()) {
        form = std::nullopt;
    }
    if (!form && at + 1 < tokens.size() && !compound_form(tokens[at].text).empty() &&
        issuer_token(tokens[at + 1].text, true)) {
        form = tokens[at].text;
    }
    if (!form && context.after_form_noun && !context.after_letter_noun && at + 1 < tokens.size() &&
        !issuer_token(tokens[at].text, false)) {
        form = tokens[at].text;
    }
    if (!form) {
        return read_letter(tokens, at, context, found);
    }
    found.form = *form;
    found.reg = numbering(tokens, at + 1, at == 1, tokens[0].separator);
    return read_issuers(tokens, at + 1, context, found);
}

}  // namespace

std::optional<DesignatorMatch> designator_at(std::string_view text, std::size_t at, const DesignatorContext& context)
{
    DesignatorMatch match;
    match.begin = at;
    const auto number_end = read_document_number(text, at, match.designator.number);
    if (number_end == at) {
        return std::nullopt;
    }
    auto tokens = read_symbol_tokens(text, number_end, context.any_case);
    // A unit of measure or a sentence may go on after the symbol: give back tokens from the end until it parses.
    while (!tokens.empty()) {
        auto designator = match.designator;
        if (read_symbol(tokens, context, designator)) {
            match.designator = designator;
            match.end = tokens.back().end;
            return match;
        }
        tokens.pop_back();
    }
    return std::nullopt;
}

std::optional<Designator> parse_designator(std::string_view typed)
{
    const auto begin = typed.find_first_of("0123456789");
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    const auto match = designator_at(typed, begin, {.after_form_noun = begin > 0, .any_case = true});
    return match && match->end == typed.size() ? std::optional{match->designator} : std::nullopt;
}

std::string symbol_of(const Designator& designator)
{
    auto tail = designator.issuers;
    if (!tail.empty() && !designator.term.empty()) {
        tail.back() += designator.term;
    }
    tail.insert(tail.end(), designator.units.begin(), designator.units.end());
    if (designator.form.empty()) {
        return join(tail);
    }
    return designator.form + (designator.reg == Register::party ? "/" : "-") + join(tail);
}

std::string to_string(const Designator& designator)
{
    const auto year = designator.year.empty() ? std::string{} : designator.year + "/";
    return designator.number + (designator.reg == Register::party ? "-" : "/") + year + symbol_of(designator);
}

}  // namespace soichi
