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
constexpr std::array<Named<Complement>, 16> complements{{
    {"unit", Complement::unit},
    {"province", Complement::province},
    {"district", Complement::district},
    {"city", Complement::city},
    {"town", Complement::town},
    {"rural_district", Complement::rural_district},
    {"urban_district", Complement::urban_district},
    {"commune_or_host", Complement::commune_or_host},
    {"committee", Complement::committee},
    {"council", Complement::council},
    {"committee_or_council", Complement::committee_or_council},
    {"committee_or_union", Complement::committee_or_union},
    {"union_host", Complement::union_host},
    {"host", Complement::host},
    {"province_or_host", Complement::province_or_host},
    {"unit_as_committee", Complement::unit_as_committee},
}};
constexpr std::array<Named<OpenKind>, 6> open_kinds{{
    {"unit", OpenKind::unit},
    {"organisation", OpenKind::organisation},
    {"company", OpenKind::company},
    {"ad_hoc", OpenKind::ad_hoc},
    {"delegation", OpenKind::delegation},
    {"employer", OpenKind::employer},
}};
constexpr std::array<Named<Owner>, 3> owners{{
    {"", Owner::nobody},
    {"province", Owner::province},
    {"article", Owner::article},
}};
// clang-format on

std::string without_commas(std::string_view name)
{
    std::string bare{name};
    std::erase(bare, ',');
    return bare;
}

/// "Ủy ban Tài chính và Ngân sách" of "Ủy ban Tài chính, Ngân sách"; the name itself where it has no comma, or an "và"
/// already.
std::string joined_by_and(std::string_view name)
{
    const auto comma = name.find(", ");
    const bool other = comma == std::string_view::npos || name.find(" và ") != std::string_view::npos;
    return other ? std::string{name}
                 : std::string{name.substr(0, comma)} + " và " + std::string{name.substr(comma + 2)};
}

}  // namespace

const Knowledge& Knowledge::builtin()
{
    static const Knowledge knowledge;
    return knowledge;
}

Knowledge::Knowledge()
{
    add_units();
    add_central_bodies();
    add_local_bodies();
    add_fields();
    add_titles();
    add_words();
    add_cues();
    add_name_ends();
    mark(families_, embedded::family_names());
    trie_.finish();
}

const LocalBody* Knowledge::local_body(std::string_view id) const
{
    const auto found = local_by_id_.find(std::string{id});
    return found == local_by_id_.end() ? nullptr : &local_bodies_[found->second];
}

bool Knowledge::is_office(std::size_t central_body)
{
    const auto id = all_central()[central_body].id;
    return id == "TTg" || id == "CTN";
}

void Knowledge::add(std::string_view phrase, EntryKind kind, std::size_t index, bool proper)
{
    static const Vocabulary none;
    std::vector<WordId> words;
    for (const auto& token : tokenise(phrase, none)) {
        const auto text = phrase.substr(token.begin, token.end - token.begin);
        std::string folded = token.sign == 0 ? fold_word(text) : std::string(1, static_cast<char>(token.sign));
        words.push_back(vocabulary_.add(token.sign == U'&' ? "va1" : folded));
    }
    entries_.push_back({kind, static_cast<std::uint32_t>(index), proper});
    trie_.insert(words, static_cast<PhraseTrie::Payload>(entries_.size() - 1), proper);
}

void Knowledge::add_units()
{
    std::unordered_map<std::string, std::size_t> seen;
    std::unordered_set<std::string_view> spelled;
    const auto add_name = [&](std::string_view name, const Unit& unit) {
        const auto [place, added] = seen.try_emplace(fold_phrase(name), unit_names_.size());
        if (added) {
            unit_names_.emplace_back();
        }
        unit_names_[place->second].push_back(&unit);
        // Hundreds of communes bear the commonest names: one phrase stands for all.
        if (spelled.insert(name).second) {
            add(name, EntryKind::unit_name, place->second, true);
        }
    };
    std::set<std::string> persons;
    for_each_row(embedded::not_officials(), [&](const Row& row) { persons.insert(fold_phrase(row[0])); });
    for (const auto& unit : Units::builtin().all()) {
        add_name(unit.name, unit);
        // The register writes "Phường 01" where people say "phường 1".
        if (unit.name.size() == 2 && unit.name[0] == '0') {
            add_name(unit.name.substr(1), unit);
        }
        if (persons.contains(fold_phrase(unit.name))) {
            typed_only_.insert(seen.at(fold_phrase(unit.name)));
        }
        for (const auto alias : items(unit.aliases)) {
            add_name(alias, unit);
        }
    }
}

void Knowledge::add_central_bodies()
{
    const auto& bodies = CentralBodies::builtin().all();
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        add(bodies[i].name, EntryKind::central_body, i);
        // "Cục Quản lý đê điều và phòng chống thiên tai": names lose their commas in print.
        for (const auto& spelling : {without_commas(bodies[i].name), joined_by_and(bodies[i].name)}) {
            if (CentralBodies::builtin().named(spelling) == nullptr) {
                add(spelling, EntryKind::central_body, i);
            }
        }
        for (const auto alias : items(bodies[i].aliases)) {
            // "Cục Dân vận, Tổng cục Chính trị" names two bodies: the reader joins them itself.
            const auto comma = alias.rfind(", ");
            const bool lists_parent =
                comma != std::string_view::npos && CentralBodies::builtin().named(alias.substr(comma + 2)) != nullptr;
            if (!lists_parent) {
                add(alias, EntryKind::central_body, i);
                add(without_commas(alias), EntryKind::central_body, i);
            }
        }
        for (const auto alias : items(bodies[i].weak)) {
            add(alias, EntryKind::weak_body, i);
        }
    }
}

void Knowledge::add_local_bodies()
{
    enum Column : std::size_t { id, names, complement, parent, governs };
    for_each_row(embedded::bodies(), [&](const Row& row) {
        const auto spellings = items(row[names]);
        local_by_id_.emplace(row[id], local_bodies_.size());
        for (const auto name : spellings) {
            add(name, EntryKind::local_body, local_bodies_.size());
        }
        local_bodies_.push_back({std::string{row[id]}, std::string{spellings.front()},
                                 look_up(complements, row[complement], "bodies.tsv"), std::string{row[parent]},
                                 row[governs] == "yes"});
    });
    enum OpenColumn : std::size_t { head, kind, alone, owner };
    for_each_row(embedded::open_bodies(), [&](const Row& row) {
        add(row[head], EntryKind::open_body, open_bodies_.size());
        open_bodies_.push_back({std::string{row[head]}, look_up(open_kinds, row[kind], "open_bodies.tsv"),
                                row[alone] == "yes", look_up(owners, row[owner], "open_bodies.tsv")});
    });
}

void Knowledge::add_fields()
{
    enum Column : std::size_t { head, complement, parent, name, spellings };
    for_each_row(embedded::fields(), [&](const Row& row) {
        const auto prefix = std::string{row[head]} + " ";
        const auto canonical = prefix + std::string{row[name]};
        local_by_id_.emplace(canonical, local_bodies_.size());
        add(canonical, EntryKind::local_body, local_bodies_.size());
        for (const auto spelling : items(row[spellings])) {
            add(prefix + std::string{spelling}, EntryKind::local_body, local_bodies_.size());
        }
        local_bodies_.push_back({canonical, canonical, look_up(complements, row[complement], "fields.tsv"),
                                 std::string{row[parent]}, false});
    });
}

const Title* Knowledge::title_named(std::string_view name) const
{
    const auto found =
        std::find_if(titles_.begin(), titles_.end(), [&](const Title& title) { return title.name == name; });
    return found == titles_.end() ? nullptr : &*found;
}

void Knowledge::add_titles()
{
    enum Column : std::size_t { name, spellings, shares, body };
    for_each_row(embedded::titles(), [&](const Row& row) {
        for (const auto spelling : items(row[spellings])) {
            add(spelling, EntryKind::title, titles_.size());
        }
        titles_.push_back(
            {std::string{row[name]}, std::string{row[shares]}, std::string{row[body]}, words_in(row[shares])});
    });
}

}  // namespace soichi
