#include "importers/find/laws.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "importers/find/law_editions.hpp"

namespace soichi {

namespace {

/// Words of the longest names of laws, with their commas.
constexpr std::uint32_t longest_name = 30;

std::string form_of(std::string_view name)
{
    for (const std::string_view form : {"Bộ luật", "Hiến pháp", "Pháp lệnh"}) {
        if (name.rfind(form, 0) == 0) {
            return form == "Bộ luật" ? "bộ luật" : form == "Hiến pháp" ? "hiến pháp" : "pháp lệnh";
        }
    }
    return "luật";
}

int year_at(const Reading& reading, std::uint32_t at)
{
    const auto year = reading.words({at, at + 1});
    const bool is_year = year.size() == 4 && reading[at].kind == TokenKind::number &&
                         (year.rfind("19", 0) == 0 || year.rfind("20", 0) == 0);
    return is_year ? std::stoi(std::string{year}) : 0;
}

/// "Luật Đất đai năm 2013", "Luật Đất đai 2013".
void read_year(const Reading& reading, DirectiveMention& mention)
{
    const auto at = mention.range.last + (reading.is(mention.range.last, "năm") ? 1U : 0U);
    const int year = year_at(reading, at);
    if (year != 0) {
        mention.date.year = static_cast<std::int16_t>(year);
        mention.range.last = at + 1;
    }
}

bool begins_law(const Reading& reading, std::uint32_t at)
{
    return reading[at].capital &&
           (reading.is(at, "luật") || (reading.is_any(at, {"bộ", "pháp"}) && reading.is_any(at + 1, {"luật", "lệnh"})));
}

/// Where the name of the law begins that ends right before token `end`, or `end`: nothing but its words lies between.
std::uint32_t name_before(const Reading& reading, std::uint32_t end)
{
    for (auto at = end; at-- > 0 && end - at <= longest_name;) {
        const auto sign = reading[at].sign;
        if (sign != 0 && sign != U',' && sign != U'-') {
            return end;
        }
        if (!begins_law(reading, at)) {
            continue;
        }
        const bool code = at > 0 && reading.is(at, "luật") && reading.is(at - 1, "bộ") && reading[at - 1].capital;
        return at + 2 < end || (at + 1 < end && reading[at + 1].capital) ? at - (code ? 1U : 0U) : end;
    }
    return end;
}

/// The words of the name alone, without "số" and the number.
TokenRange name_words(const Reading& reading, const DirectiveMention& law)
{
    TokenRange words{law.range.first, law.range.first};
    while (words.last < law.range.last && !reading.is(words.last, "số") && !reading.is_sign(words.last, U'(') &&
           reading[words.last].kind != TokenKind::number) {
        ++words.last;
    }
    return words;
}

/// The name that a law's number completes. It may end in "pháp luật", which is no noun of the number's.
void take_name(const Reading& reading, DirectiveMention& law, const std::vector<DirectiveMention>& mentions)
{
    auto end = name_words(reading, law).last;
    // "Luật Phí, lệ phí (số 97/2015/QH13 ngày 25/11/2015)"
    end -= end > 0 && end == law.range.first && reading.is_sign(end - 1, U'(') ? 1U : 0U;
    auto first = name_before(reading, end);
    for (const auto& other : mentions) {
        const bool reaches = other.kind == DirectiveMentionKind::law && other.range.last == end;
        first = reaches ? std::min(first, other.range.first) : first;
    }
    // "Luật sửa đổi … của Bộ luật Hình sự số 100/2015/QH13": the table knows whose number it is.
    for (const auto& other : mentions) {
        const auto& editions = law_editions(other.name);
        const bool numbered = other.kind == DirectiveMentionKind::law && other.range.last == end &&
                              std::any_of(editions.begin(), editions.end(), [&](const Designator& edition) {
                                  return to_string(edition) == to_string(*law.designator);
                              });
        first = numbered ? other.range.first : first;
    }
    if (first == end) {
        return;
    }
    law.name = tidy(reading.words({first, end}));
    law.form = form_of(law.name);
    law.aliases.push_back(law.name);
    law.range.first = first;
    law.whole.first = first;
}

/// Does the article say `words` at `at`, capitals aside?
bool repeats(const Reading& reading, std::uint32_t at, const TokenRange& words)
{
    for (auto i = words.first; i < words.last; ++i) {
        const auto& a = reading[i];
        const auto& b = reading[at + i - words.first];
        if (a.kind != b.kind || a.sign != b.sign || a.spelling != b.spelling) {
            return false;
        }
    }
    return true;
}

void add_repeated_names(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    std::vector<TokenRange> names;
    for (const auto& mention : mentions) {
        if (mention.kind == DirectiveMentionKind::full && !mention.name.empty()) {
            names.push_back(name_words(reading, mention));
        }
    }
    // Longer names first: "Luật Xử lý vi phạm hành chính" before what begins like it.
    std::stable_sort(names.begin(), names.end(),
                     [](const TokenRange& a, const TokenRange& b) { return a.last - a.first > b.last - b.first; });
    for (std::uint32_t at = 0; at < reading.body_end() && !names.empty(); ++at) {
        const auto name = begins_law(reading, at)
                              ? std::find_if(names.begin(), names.end(),
                                             [&](const TokenRange& words) { return repeats(reading, at, words); })
                              : names.end();
        if (name == names.end()) {
            continue;
        }
        const TokenRange range{at, at + name->last - name->first};
        const bool taken = std::any_of(mentions.begin(), mentions.end(), [&](const DirectiveMention& other) {
            return other.range.overlaps(range) &&
                   !(other.kind == DirectiveMentionKind::law && other.range.contains(range) && other.range != range);
        });
        if (!taken) {
            DirectiveMention law;
            law.kind = DirectiveMentionKind::law;
            law.range = range;
            law.name = tidy(reading.words(range));
            law.form = form_of(law.name);
            read_year(reading, law);
            law.whole = law.range;
            insert_mention(mentions, std::move(law));
        }
    }
}

}  // namespace

std::optional<DirectiveMention> law_at(const Reading& reading, std::uint32_t at, bool owns_year)
{
    // "khoa Luật Hình sự" is taught; "Đạo luật Thương mại" is of another country.
    const bool taught =
        at > 0 && reading.is_any(at - 1, {"khoa", "ngành", "môn", "đại", "học", "trường", "viện", "đạo"});
    // "bộ luật Dân sự 2015": the word for a code may stand in lower case, its name does not.
    const bool code = reading.is(at, "bộ") && reading.is(at + 1, "luật") && reading[at + 2].capital;
    const bool lower = reading.is(at, "luật") && reading[at + 1].capital && !reading[at + 1].capitals;
    const auto hit = (reading[at].capital || code || lower) && !taught ? reading.longest(at, EntryKind::law) : Hit{};
    if (hit.entry == nullptr) {
        return std::nullopt;
    }
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::law;
    mention.range = {at, hit.last};
    mention.name = reading.knowledge().laws()[hit.entry->index];
    mention.form = form_of(mention.name);
    if (owns_year) {
        read_year(reading, mention);
    }
    return mention;
}

namespace {

/// Where the last of the laws ends that are listed from `at` on, or `at`.
std::uint32_t past_laws(const Reading& reading, std::uint32_t at)
{
    auto end = at;
    for (auto law = reading.longest(at, EntryKind::law); law.entry != nullptr;) {
        end = law.last;
        const bool joined = reading.is(end, "và") || reading.is_sign(end, U',');
        law = joined ? reading.longest(end + 1, EntryKind::law) : Hit{};
    }
    return end;
}

/// Where words that name no known law stop being a name.
std::uint32_t past_words(const Reading& reading, std::uint32_t first, std::uint32_t at)
{
    for (; at < first + longest_name; ++at) {
        const bool inside_comma = reading.is_sign(at, U',') && reading.is_any(at + 1, {"bổ", "trật", "chống", "cho"});
        const bool ends = reading.is_any(at, {"số", "ngày", "năm"}) && reading[at + 1].kind == TokenKind::number;
        const bool clause = reading.is_any(at, {"đã", "được", "sẽ", "là", "vừa", "bị"}) ||
                            (reading.is(at, "có") && reading.is(at + 1, "hiệu"));
        if (ends || clause || (!reading.is_word(at) && reading[at].kind != TokenKind::number && !inside_comma)) {
            break;
        }
    }
    return at;
}

}  // namespace

std::optional<DirectiveMention> amending_law_at(const Reading& reading, std::uint32_t at)
{
    const bool draft = at > 0 && reading.is_any(at - 1, {"thảo", "án"});
    if (draft || !begins_law(reading, at) || !reading.is(at + 1, "sửa") || !reading.is(at + 2, "đổi")) {
        return std::nullopt;
    }
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::law;
    const auto cue = reading.longest(at + 1, EntryKind::cue);
    const auto from = cue.last + (reading.is(cue.last, "của") ? 1U : 0U);
    const auto laws = cue.entry == nullptr ? from : past_laws(reading, from);
    mention.range = {at, cue.entry != nullptr && laws > from ? laws : past_words(reading, at, at + 3)};
    mention.name = tidy(reading.words(mention.range));
    mention.form = "luật";
    read_year(reading, mention);
    return mention;
}

void join_names_and_numbers(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    for (auto& mention : mentions) {
        const bool law = mention.kind == DirectiveMentionKind::full && mention.designator &&
                         mention.designator->reg == Register::law;
        if (law && !begins_law(reading, mention.range.first) && mention.form == "luật") {
            take_name(reading, mention, mentions);
        }
    }
    std::erase_if(mentions, [&](const DirectiveMention& mention) {
        return mention.kind == DirectiveMentionKind::law &&
               std::any_of(mentions.begin(), mentions.end(), [&](const DirectiveMention& full) {
                   return full.kind == DirectiveMentionKind::full && !full.name.empty() &&
                          full.range.contains(mention.range) && (full.range.first == mention.range.first);
               });
    });
    std::stable_sort(mentions.begin(), mentions.end(), [](const DirectiveMention& a, const DirectiveMention& b) {
        return a.range.first < b.range.first;
    });
    add_repeated_names(reading, mentions);
}

}  // namespace soichi
