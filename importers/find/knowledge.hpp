#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/gazetteer/bodies.hpp"
#include "core/gazetteer/units.hpp"
#include "core/names/phrase_trie.hpp"

namespace soichi {

/// What a known phrase is.
enum class EntryKind : std::uint8_t {
    unit_name,      ///< bare name of administrative units
    unit_word,      ///< tỉnh, TP., phường …
    central_body,   ///< a body of agencies.tsv, by a name that is its own
    weak_body,      ///< a spelling of such a body that local bodies share
    local_body,     ///< UBND, Ban Dân vận, Sở Nội vụ …: a row of bodies.tsv or fields.tsv
    open_body,      ///< Vụ, Trung tâm, Đoàn kiểm tra …: the name goes on freely
    title,          ///< a row of titles.tsv
    form,           ///< a noun of forms.tsv
    honorific,      ///< a row of honorifics.tsv
    law,            ///< a row of laws.tsv
    country,        ///< a row of countries.tsv
    cue,            ///< a row of cues.tsv
    name_compound,  ///< a row of name_compounds.tsv
    common_word,    ///< a row of common_words.tsv: begins like the head of a body, and heads none
    name_end,       ///< a phrase of several words of name_ends.tsv
};

/// What completes the name of a local body.
enum class Complement : std::uint8_t {
    unit,
    province,
    district,
    city,
    town,
    rural_district,
    urban_district,
    commune_or_host,
    committee,
    council,
    committee_or_council,
    committee_or_union,
    union_host,
    host,
    province_or_host,
    unit_as_committee,
};

struct LocalBody {
    std::string id;
    std::string name;  ///< canonical
    Complement complement = Complement::unit;
    std::string parent;  ///< id of the row of the body that it is part of, "complement", or a central body's id
    bool governs = false;
};

enum class OpenKind : std::uint8_t {
    unit,
    organisation,
    company,
    ad_hoc,
    delegation,
    employer,  ///< worth a node only for who holds office there ("Báo", "Ban")
};

enum class Owner : std::uint8_t { nobody, province, article };

struct OpenBody {
    std::string head;
    OpenKind kind = OpenKind::unit;
    bool alone = false;  ///< worth a node without a place, a parent or someone who holds office there
    /// Where there is one in every place or body, whose it is when neither is named: the frame's province's, or the
    /// article's own.
    Owner owner = Owner::nobody;
};

struct Title {
    std::string name;    ///< canonical
    std::string shares;  ///< words at its end that may begin the body's name ("ban" of "Trưởng ban Dân vận")
    std::string body;    ///< id of a local or central body that the title alone implies; empty for none
    std::size_t shared_words = 0;
};

enum class HonorificKind : std::uint8_t { honorific, plural, degree, rank };

/// Words for a type of unit. A thành phố may be run centrally or by a province.
struct UnitWord {
    std::string word;
    std::vector<UnitType> types;
};

/// What a cue phrase announces. One row of cues.tsv.
struct Cue {
    std::string name;             ///< what it does: implements, carries_out, issues …
    std::string phrase;           ///< canonical wording, kept as the edge's qualifier
    std::uint32_t name_hash = 0;  ///< spelling_hash of the name, by which it is compared
};

struct Entry {
    EntryKind kind = EntryKind::cue;
    std::uint32_t index = 0;  ///< into the table of its kind
    bool proper = false;      ///< every word of it must begin with a capital
};

/// All phrases that the recognisers know, in one trie over one vocabulary. Built once; never changes.
class Knowledge {
public:
    static const Knowledge& builtin();
    Knowledge();

    [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
    [[nodiscard]] const PhraseTrie& trie() const { return trie_; }
    [[nodiscard]] const Entry& entry(PhraseTrie::Payload payload) const { return entries_[payload]; }

    [[nodiscard]] const std::vector<std::vector<const Unit*>>& unit_names() const { return unit_names_; }
    [[nodiscard]] const std::vector<UnitWord>& unit_words() const { return unit_words_; }
    [[nodiscard]] const std::vector<LocalBody>& local_bodies() const { return local_bodies_; }
    [[nodiscard]] const std::vector<OpenBody>& open_bodies() const { return open_bodies_; }
    [[nodiscard]] const std::vector<Title>& titles() const { return titles_; }
    [[nodiscard]] const std::vector<std::string>& forms() const { return forms_; }
    [[nodiscard]] const std::vector<std::string>& laws() const { return laws_; }
    [[nodiscard]] const std::vector<HonorificKind>& honorifics() const { return honorifics_; }
    [[nodiscard]] const std::vector<Cue>& cues() const { return cues_; }
    [[nodiscard]] static const std::vector<CentralBody>& all_central() { return CentralBodies::builtin().all(); }

    /// The title of this canonical name, or nullptr.
    [[nodiscard]] const Title* title_named(std::string_view name) const;

    /// The local body with this id, or nullptr.
    [[nodiscard]] const LocalBody* local_body(std::string_view id) const;

    /// Does the unit name at this index name a place only with a type before it ("Hồ Chí Minh")?
    [[nodiscard]] bool needs_type(std::size_t unit_name) const { return typed_only_.contains(unit_name); }

    /// Is the central body an office that only one person holds at a time (Thủ tướng, Chủ tịch nước)?
    [[nodiscard]] static bool is_office(std::size_t central_body);

    /// Is the folded word one that ends an open name ("đã", "về", "trong")?
    [[nodiscard]] bool ends_name(WordId word) const { return word < stops_.size() && stops_[word]; }

    /// Is the folded word a family name?
    [[nodiscard]] bool is_family_name(WordId word) const { return word < families_.size() && families_[word]; }

private:
    void add(std::string_view phrase, EntryKind kind, std::size_t index, bool proper = false);
    void add_units();
    void add_central_bodies();
    void add_local_bodies();
    void add_fields();
    void add_titles();
    void add_words();
    void add_cues();
    void add_name_ends();
    void mark(std::vector<bool>& set, std::string_view table);

    Vocabulary vocabulary_;
    PhraseTrie trie_;
    std::vector<Entry> entries_;
    std::vector<std::vector<const Unit*>> unit_names_;
    std::vector<UnitWord> unit_words_;
    std::set<std::size_t> typed_only_;
    std::vector<LocalBody> local_bodies_;
    std::unordered_map<std::string, std::size_t> local_by_id_;
    std::vector<OpenBody> open_bodies_;
    std::vector<Title> titles_;
    std::vector<std::string> forms_;
    std::vector<std::string> laws_;
    std::vector<HonorificKind> honorifics_;
    std::vector<Cue> cues_;
    std::vector<bool> stops_;
    std::vector<bool> families_;
};

}  // namespace soichi
