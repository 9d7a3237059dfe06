#include "importers/find/knowledge.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/error.hpp"
#include "core/names/forms.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"
#include "importers/find/named_values.hpp"
#include "importers/find/tokens.hpp"

namespace soichi {

namespace {

// clang-format off
constexpr std::array<Named<HonorificKind>, 4> honorific_kinds{{
    {"honorific", HonorificKind::honorific},
    {"plural", HonorificKind::plural},
    {"degree", HonorificKind::degree},
    {"rank", HonorificKind::rank},
}};
constexpr std::array<Named<UnitType>, 10> unit_types{{
    {"province", UnitType::province},
    {"municipality_or_city", UnitType::municipality},
    {"urban_district", UnitType::urban_district},
    {"rural_district", UnitType::rural_district},
    {"town", UnitType::town},
    {"city", UnitType::city},
    {"commune", UnitType::commune},
    {"ward", UnitType::ward},
    {"township", UnitType::township},
    {"special_zone", UnitType::special_zone},
}};
// clang-format on

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

/// Law names lose their commas in print, and trade them for "và".
std::vector<std::string> law_spellings(const std::string& name)
{
    return {name, replaced(name, ", ", " "), replaced(name, " và ", ", "), replaced(name, ", ", " và ")};
}

}  // namespace

void Knowledge::add_words()
{
    for_each_row(embedded::unit_words(), [&](const Row& row) {
        for (const auto word : items(row[0])) {
            add(word, EntryKind::unit_word, unit_words_.size());
        }
        UnitWord word{std::string{items(row[0]).front()}, {look_up(unit_types, row[1], "unit_words.tsv")}};
        if (row[1] == "municipality_or_city") {
            word.types.push_back(UnitType::city);
        }
        unit_words_.push_back(std::move(word));
    });
    for_each_row(embedded::honorifics(), [&](const Row& row) {
        add(row[0], EntryKind::honorific, honorifics_.size());
        honorifics_.push_back(look_up(honorific_kinds, row[1], "honorifics.tsv"));
    });
    for_each_row(embedded::laws(), [&](const Row& row) {
        std::set<std::string> spellings;
        for (const auto spelling : items(row[1])) {
            for (auto& variant : law_spellings(std::string{spelling})) {
                spellings.insert(std::move(variant));
            }
        }
        for (const auto& spelling : spellings) {
            add(spelling, EntryKind::law, laws_.size());
        }
        laws_.emplace_back(row[0]);
    });
    for_each_row(embedded::countries(), [&](const Row& row) { add(row[0], EntryKind::country, 0, true); });
    for (const auto& form : document_forms()) {
        if (std::find(forms_.begin(), forms_.end(), form.noun) == forms_.end()) {
            add(form.noun, EntryKind::form, forms_.size());
            forms_.push_back(form.noun);
        }
    }
}

void Knowledge::add_cues()
{
    enum Column : std::size_t { name, spellings };
    for_each_row(embedded::cues(), [&](const Row& row) {
        for (const auto spelling : items(row[spellings])) {
            add(spelling, EntryKind::cue, cues_.size());
        }
        cues_.push_back({std::string{row[name]}, std::string{items(row[spellings]).front()}, spelling_hash(row[name])});
    });
}

/// Single words end a name wherever they stand in lower case, phrases as a whole; compounds are kept from both.
void Knowledge::add_name_ends()
{
    mark(stops_, embedded::name_ends());
    for_each_row(embedded::name_ends(), [&](const Row& row) {
        if (words_in(row[0]) > 1) {
            add(row[0], EntryKind::name_end, 0);
        }
    });
    enum Column : std::size_t { phrase, first };
    for_each_row(embedded::name_compounds(),
                 [&](const Row& row) { add(row[phrase], EntryKind::name_compound, row[first] == "capital" ? 1 : 0); });
    for_each_row(embedded::common_words(), [&](const Row& row) { add(row[0], EntryKind::common_word, 0); });
}

void Knowledge::mark(std::vector<bool>& set, std::string_view table)
{
    for_each_row(table, [&](const Row& row) {
        if (words_in(row[0]) > 1) {
            return;
        }
        const auto word = vocabulary_.add(fold_word(row[0]));
        if (set.size() <= word) {
            set.resize(word + 1);
        }
        set[word] = true;
    });
}

}  // namespace soichi
