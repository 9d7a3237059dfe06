#include "importers/find/foreigners.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/names/spelling.hpp"
#include "core/names/syllables.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"
#include "importers/find/personal_names.hpp"

namespace soichi {

namespace {

/// Family names after which given names follow the spelling of another language of the country.
const std::unordered_set<std::string>& families_with_any_given_name()
{
    static const auto all = [] {
        std::unordered_set<std::string> names;
        for_each_row(embedded::family_names(), [&](const Row& row) {
            if (row[1] == "any") {
                names.insert(fold_word(row[0]));
            }
        });
        return names;
    }();
    return all;
}

/// "H'Vi", "K’Mák": what stands before the apostrophe; the whole word where there is none.
std::string_view before_apostrophe(std::string_view word)
{
    return word.substr(0, std::min(word.find('\''), word.find("’")));
}

/// "Kim Dong-yeon", "Moon Jae-in": no space on either side, and no title after the hyphen.
bool goes_on_after_hyphen(const Reading& reading, std::uint32_t end)
{
    const bool glued =
        reading.is_sign(end, U'-') && !reading[end].spaced && reading.is_word(end + 1) && !reading[end + 1].spaced;
    return glued && titles_at(reading, end + 1).empty() && !begins_something_else(reading, end + 1, false);
}

/// Who is foreign by the words of one mention.
bool is_foreign(const Reading& reading, const OfficialMention& mention)
{
    return std::any_of(mention.titles.begin(), mention.titles.end(),
                       [](const TitleMention& title) { return title.foreign; }) ||
           !may_be_vietnamese(reading, mention.name);
}

/// Is the shorter name, of whole words, the beginning or the end of the longer one ("Abe" of "Shinzo Abe")?
bool is_part(const std::string& shorter, const std::string& longer)
{
    const auto inner = " " + shorter + " ";
    const auto outer = " " + longer + " ";
    return outer.starts_with(inner) || outer.ends_with(inner);
}

/// A short name is a foreigner's where no one else in the article bears it.
bool means_a_foreigner(const std::set<std::string>& foreign, const std::set<std::string>& own, const std::string& name)
{
    const auto shortens = [&](const std::string& other) { return is_part(name, other); };
    return foreign.contains(name) ||
           (std::any_of(foreign.begin(), foreign.end(), shortens) && std::none_of(own.begin(), own.end(), shortens));
}

bool is_home(const Reading& reading, std::uint32_t at)
{
    const auto unit = reading.longest(at, EntryKind::unit_name);
    const auto& units = reading.knowledge().unit_names();
    const bool province = unit.last > at + 1 && reading[at].capital &&
                          std::any_of(units[unit.entry->index].begin(), units[unit.entry->index].end(),
                                      [](const Unit* each) { return level_of(each->type) < 2; });
    return province || reading.is(at, "vn") || (reading.is(at, "việt") && reading.is(at + 1, "nam"));
}

/// "Thủ tướng Anh": an office with its country straight after it.
bool is_office_abroad(const Reading& reading, std::uint32_t at)
{
    const auto title = reading.longest(at, EntryKind::title);
    return title.entry != nullptr && reading.longest(title.last, EntryKind::country).entry != nullptr;
}

bool holds_central_office(const OfficialMention& mention)
{
    return std::any_of(mention.titles.begin(), mention.titles.end(),
                       [](const TitleMention& title) { return title.body && title.body->central != nullptr; });
}

/// "Bộ Thương mại Trung Quốc xác nhận Phó Thủ tướng A": a ministry of another country speaks of its own.
bool after_foreign_body(const Reading& reading, const OfficialMention& mention)
{
    for (auto at = reading.sentence_of(mention.whole.first).first; at < mention.whole.first; ++at) {
        const auto body =
            reading[at].capital && reading.is(at, "bộ") ? reading.longest(at, EntryKind::central_body) : Hit{};
        if (body.entry != nullptr && is_plain_country(reading, body.last)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool is_plain_country(const Reading& reading, std::uint32_t at)
{
    const auto country = reading.longest(at, EntryKind::country);
    return country.entry != nullptr &&
           (country.last > at + 1 || !is_vietnamese_syllable(fold_word(reading.words({at, at + 1}))));
}

bool tells_of_abroad(const Reading& reading)
{
    constexpr int often = 5;
    constexpr int very_often = 8;
    int countries = 0;
    bool office = false;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        if (is_home(reading, at)) {
            return false;
        }
        countries += is_plain_country(reading, at) ? 1 : 0;
        office = office || is_office_abroad(reading, at);
    }
    return countries >= (office ? often : very_often);
}

bool may_be_vietnamese_words(const Reading& reading, const TokenRange& words)
{
    for (auto at = words.first; at < words.last; ++at) {
        const auto& token = reading[at];
        const bool spelled =
            token.kind == TokenKind::word && token.capital && !token.capitals && token.end - token.begin > 3;
        if (spelled && !is_vietnamese_syllable(fold_word(reading.words({at, at + 1})))) {
            return false;
        }
    }
    return true;
}

bool may_be_vietnamese(const Reading& reading, const TokenRange& name)
{
    if (name.empty() || goes_on_after_hyphen(reading, name.last)) {
        return false;
    }
    int impossible = 0;
    bool marks = false;
    for (auto at = name.first; at < name.last; ++at) {
        const auto folded = fold_word(reading.words({at, at + 1}));
        impossible += is_vietnamese_syllable(folded) ? 0 : 1;
        marks = marks || has_vietnamese_marks(folded);
    }
    const auto first = before_apostrophe(reading.words({name.first, name.first + 1}));
    const bool any_given = families_with_any_given_name().contains(fold_word(first));
    const bool slip = impossible == 1 && marks && reading.knowledge().is_family_name(reading[name.first].word) &&
                      name.last - name.first > 1;
    return impossible == 0 || any_given || slip;
}

void drop_foreigners(const Reading& reading, std::vector<OfficialMention>& found)
{
    std::set<std::string> foreign;
    for (const auto& mention : found) {
        if (is_foreign(reading, mention)) {
            foreign.insert(mention.folded);
        }
    }
    const bool central_is_foreign = tells_of_abroad(reading);
    for (const auto& mention : found) {
        if ((central_is_foreign || after_foreign_body(reading, mention)) && holds_central_office(mention)) {
            foreign.insert(mention.folded);
        }
    }
    std::set<std::string> own;
    for (const auto& mention : found) {
        if (!foreign.contains(mention.folded) && !mention.titles.empty()) {
            own.insert(mention.folded);
        }
    }
    std::erase_if(found,
                  [&](const OfficialMention& mention) { return means_a_foreigner(foreign, own, mention.folded); });
}

}  // namespace soichi
