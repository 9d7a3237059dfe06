#include "importers/find/directives.hpp"

#include <algorithm>
#include <array>

#include "core/names/forms.hpp"
#include "core/names/spelling.hpp"
#include "importers/find/attached_documents.hpp"
#include "importers/find/bare_forms.hpp"
#include "importers/find/directive_forms.hpp"
#include "importers/find/directive_tails.hpp"
#include "importers/find/laws.hpp"
#include "importers/find/not_directives.hpp"
#include "importers/find/plenums.hpp"
#include "importers/find/short_numbers.hpp"
#include "importers/find/unnumbered.hpp"

namespace soichi {

namespace {

bool begins_number(const Reading& reading, std::uint32_t at)
{
    const auto& token = reading[at];
    const char first = reading.text()[token.begin];
    return (token.kind == TokenKind::number || token.kind == TokenKind::word) && first >= '0' && first <= '9';
}

std::uint32_t token_at(const Reading& reading, std::uint32_t from, std::size_t byte)
{
    while (from < reading.size() && reading[from].begin < byte) {
        ++from;
    }
    return from;
}

std::optional<DirectiveMention> full_at(const Reading& reading, std::uint32_t at)
{
    auto form = form_before(reading, at);
    form = form.noun.empty() ? individual_decision(reading, at) : form;
    const bool individual = form.noun == "quyết định" && form.first + 3 < at;
    const bool letter =
        form.noun == "công văn" || form.noun == "văn bản" || individual || (form.noun == "quyết định" && form.so);
    const auto glued = reading.text().substr(reading[at].begin, 4) == "số";
    const auto match =
        designator_at(reading.text(), reading[at].begin + (glued ? 4U : 0U),
                      {.after_form_noun = !form.noun.empty(), .after_letter_noun = letter, .any_case = false});
    if (!match) {
        return std::nullopt;
    }
    form = form.noun.empty() ? distant_form(reading, at, match->designator) : form;
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::full;
    mention.designator = match->designator;
    mention.number = match->designator.number;
    const auto last = token_at(reading, at, match->end);
    mention.range = {form.noun.empty() ? at - (form.so ? 1U : 0U) : form.first, last};
    const bool party = match->designator.reg == Register::party ||
                       (!match->designator.issuers.empty() && match->designator.issuers.front().rfind("MTT", 0) == 0);
    mention.form_guessed = form.noun.empty() && match->designator.reg == Register::law;
    mention.form = !form.noun.empty()                          ? form.noun
                   : match->designator.reg == Register::letter ? "công văn"
                   : match->designator.reg == Register::law    ? "luật"
                                                               : noun_of_symbol(match->designator.form, party);
    return mention;
}

/// "Chỉ thị số 12, 23 và 29": the next number of the list, whose form stands before the first.
std::optional<DirectiveMention> next_of_list(const Reading& reading, const DirectiveMention& before)
{
    const auto sign = before.range.last;
    const auto at = sign + 1;
    const bool listed = reading.is_sign(sign, U',') || reading.is_sign(sign, U';') || reading.is(sign, "và");
    const auto number = reading.words({at, at + 1});
    constexpr std::size_t longest = 3;
    const auto& next = reading[at + 1];
    const bool ends =
        next.sign == U',' || next.sign == U';' || next.sign == U')' || next.kind == TokenKind::line_break ||
        (next.sign == U'.' && reading[at + 2].kind != TokenKind::number) || reading.is_any(at + 1, {"và", "của", "về"});
    if (!listed || before.kind != DirectiveMentionKind::numbered || before.date.year != 0 || number.size() > longest ||
        reading[at].kind != TokenKind::number || !ends || designator_at(reading.text(), reading[at].begin)) {
        return std::nullopt;
    }
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::numbered;
    mention.range = {at, at + 1};
    mention.form = before.form;
    mention.number = number;
    return mention;
}

/// "số31": the word for number lost its space.
bool glued_number(const Reading& reading, std::uint32_t at)
{
    constexpr std::string_view so = "số";
    const auto& token = reading[at];
    if (reading.text()[token.begin] != so.front()) {
        return false;  // nearly always
    }
    const auto word = reading.text().substr(token.begin, token.end - token.begin);
    return word.size() > so.size() && word.rfind(so, 0) == 0 && word[so.size()] >= '0' && word[so.size()] <= '9';
}

/// Asked of every token: only a number, or a word with a capital, begins the name of a document.
bool may_begin_document(const Reading& reading, std::uint32_t at)
{
    return reading[at].capital || reading.begins(at, EntryKind::law) || begins_number(reading, at) ||
           glued_number(reading, at);
}

/// The document whose number begins at `at`, alone or as the next of the list that the last one opens.
std::optional<DirectiveMention> number_at(const Reading& reading, std::uint32_t at,
                                          const std::vector<DirectiveMention>& before)
{
    auto mention = full_at(reading, at);
    mention = mention ? mention : numbered_at(reading, at);
    const bool listed = !mention && !before.empty() && before.back().range.last + 1 == at;
    return listed ? next_of_list(reading, before.back()) : mention;
}

/// "Nghị định 154 |năm 2016|": takes the year into the mention.
void take_year(const Reading& reading, DirectiveMention& mention)
{
    const bool open = mention.name.empty() && mention.date.year == 0;
    if (const int year = open ? year_told(reading, mention.range.last) : 0; year != 0) {
        mention.date.year = static_cast<std::int16_t>(year);
        mention.range.last += 2;
    }
}

/// The document named at `at` by its number or its name; `owns_year` is false inside the name of a law that amends.
std::optional<DirectiveMention> document_at(const Reading& reading, std::uint32_t at, bool owns_year,
                                            const std::vector<DirectiveMention>& before)
{
    if (begins_number(reading, at) || glued_number(reading, at)) {
        return number_at(reading, at, before);
    }
    auto plenum = plenum_resolution_at(reading, at);
    return plenum ? plenum : law_at(reading, at, owns_year);
}

std::vector<DirectiveMention> numbered_and_named(const Reading& reading)
{
    std::vector<DirectiveMention> mentions;
    std::uint32_t amended_until = 0;
    for (std::uint32_t at = 0; at < reading.body_end();) {
        if (!may_begin_document(reading, at)) {
            ++at;
            continue;
        }
        auto mention = document_at(reading, at, at >= amended_until, mentions);
        const bool full = mention && mention->kind == DirectiveMentionKind::full;
        const auto amending = full ? std::nullopt : amending_law_at(reading, at);
        mention = amending ? amending : mention;
        amended_until = amending ? amending->range.last : amended_until;
        if (!mention || is_no_directive(reading, *mention)) {
            ++at;
            continue;
        }
        take_year(reading, *mention);
        // The date after "Luật sửa đổi … của Luật Xây dựng" is that of the law that changes the other.
        const bool inside =
            mention->kind == DirectiveMentionKind::law && !amending && mention->range.last <= amended_until;
        mention->whole = mention->range;
        if (!inside) {
            read_tail(reading, *mention);
        }
        at = amending ? at + 1 : std::max(mention->range.last, at + 1);
        mentions.push_back(std::move(*mention));
    }
    join_names_and_numbers(reading, mentions);
    return mentions;
}

/// "Nghị quyết 18, 19-NQ/TW": the symbol belongs to both numbers.
void share_symbols(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    for (std::size_t i = mentions.size(); i-- > 1;) {
        auto& before = mentions[i - 1];
        const auto& after = mentions[i];
        const bool listed = after.range.first == before.range.last + 1 &&
                            (reading.is_sign(before.range.last, U',') || reading.is(before.range.last, "và"));
        if (before.kind == DirectiveMentionKind::numbered && after.kind == DirectiveMentionKind::full && listed &&
            after.range.first + 1 < after.range.last && begins_number(reading, after.range.first)) {
            before.kind = DirectiveMentionKind::full;
            before.designator = after.designator;
            before.designator->number = before.number;
            before.issuers = after.issuers;
        }
    }
}

}  // namespace

void insert_mention(std::vector<DirectiveMention>& mentions, DirectiveMention mention)
{
    const auto place = std::find_if(mentions.begin(), mentions.end(), [&](const DirectiveMention& other) {
        return other.range.first > mention.range.first;
    });
    const auto index = static_cast<std::uint32_t>(place - mentions.begin());
    mentions.insert(place, std::move(mention));
    for (auto& other : mentions) {
        const bool refers = other.kind == DirectiveMentionKind::attached || other.kind == DirectiveMentionKind::self;
        other.promulgator += refers && other.promulgator >= index ? 1U : 0U;
    }
}

std::vector<DirectiveMention> find_directives(const Reading& reading)
{
    auto mentions = numbered_and_named(reading);
    share_symbols(reading, mentions);
    add_attached(reading, mentions);
    add_unnumbered(reading, mentions);
    add_bare(reading, mentions);
    return mentions;
}

}  // namespace soichi
