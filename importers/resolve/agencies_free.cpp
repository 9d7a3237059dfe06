// Bodies with free names: units and organisations that last, and those that belong to one article.

#include <algorithm>
#include <set>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"
#include "importers/resolve/agencies.hpp"
#include "importers/resolve/localities.hpp"

namespace soichi {

namespace {

/// The words that carry the meaning of a long ad-hoc name, for telling its variants.
std::set<std::string> content_words(const std::string& name)
{
    std::set<std::string> words;
    for (auto& word : search_words(name)) {
        words.insert(std::move(word));
    }
    return words;
}

/// Do two names of ad-hoc bodies share most words of the shorter ("Ban Chỉ đạo QCDC …", "Ban Chỉ đạo về QCDC …")?
bool variants(const std::string& a, const std::string& b)
{
    constexpr double shared_part = 0.7;
    const auto words_a = content_words(a);
    const auto words_b = content_words(b);
    const auto shared = static_cast<double>(
        std::count_if(words_a.begin(), words_a.end(), [&](const auto& w) { return words_b.count(w) != 0; }));
    return shared >= shared_part * static_cast<double>(std::min(words_a.size(), words_b.size()));
}

/// Usual abbreviations inside free names spelled out ("BĐS" → "bất động sản"), so that one body has one name.
std::string expanded(std::string name)
{
    for_each_row(embedded::abbreviations(), [&](const Row& row) {
        for (auto at = name.find(row[0]); at != std::string::npos; at = name.find(row[0], at + row[1].size())) {
            const bool begins = at == 0 || name[at - 1] == ' ';
            const auto after = at + row[0].size();
            const bool ends = after == name.size() || name[after] == ' ';
            if (begins && ends) {
                name.replace(at, row[0].size(), row[1]);
            }
        }
    });
    return name;
}

/// "Quản lý đê điều và Phòng chống thiên tai", "Quản lý đê điều - Phòng chống thiên tai": the word between is now one,
/// now another, now none.
std::string without_and(std::string folded)
{
    const auto word = " " + fold_phrase("và") + " ";
    for (auto at = folded.find(word); at != std::string::npos; at = folded.find(word)) {
        folded.replace(at, word.size(), " ");
    }
    return folded;
}

}  // namespace

EntityIndex Agencies::ad_hoc(const BodyMention& body, const std::string& label)
{
    const bool delegation = body.open->kind == OpenKind::delegation;
    const bool bare = body.range.last <= body.name.first + 2 ||
                      (body.host.empty() && !body.place && fold_phrase(label) == fold_phrase(body.open->head));
    for (const auto& [head, index] : ad_hoc_) {
        const bool same_head = head == body.open->head;
        const bool hosted = !body.host.empty() && !delegation;
        if (same_head && !(hosted && label != draft_[index].label && !variants(draft_[index].label, label)) &&
            (bare || delegation ? bare || variants(label, draft_[index].label)
                                : variants(label, draft_[index].label))) {
            return index;
        }
    }
    if (bare && delegation && !delegations_.empty()) {
        return delegations_.back().second;
    }
    const auto index = draft_.entity(Kind::agency, "ad hoc|" + fold_phrase(label), label);
    ad_hoc_.emplace_back(body.open->head, index);
    return index;
}

namespace {

/// "Trung tâm Khuyến công tỉnh", where the frame does not tell which.
bool lacks_unit(const BodyMention& body, const Unit* unit)
{
    return unit == nullptr && body.place && body.place->named == nullptr;
}

/// "Vụ Pháp chế" is in every ministry.
bool in_every_ministry(const OpenBody& open, const std::string& own_name)
{
    constexpr std::ptrdiff_t fewest_spaces = 3;
    return open.head == "Vụ" && std::count(own_name.begin(), own_name.end(), ' ') < fewest_spaces;
}

}  // namespace

std::optional<EntityIndex> Agencies::resolve_open(const BodyMention& body, const BodyContext& context)
{
    const auto own_name = expanded(capitalised(tidy(reading_.words(body.name))));
    auto host = body.host.empty() ? std::nullopt : resolve(body.host.front(), context);
    const auto kind = body.open->kind;
    const bool of_ministry = !host && of_some_ministry(body, own_name);
    host = of_ministry ? ministry_before(body.range.first, false) : host;
    if (!host && in_every_ministry(*body.open, own_name) && !only_one_named(own_name)) {
        return std::nullopt;
    }
    const bool passing = kind == OpenKind::delegation || kind == OpenKind::ad_hoc;
    const Unit* unit = body.place ? soichi::resolve(*body.place, *context.frame) : nullptr;
    if (!passing && lacks_unit(body, unit)) {
        draft_.doubts().about(Kind::agency, body.range, Reason::unresolved);
        return std::nullopt;
    }
    const auto label = unit != nullptr ? own_name + " " + spelled_unit(body, *unit) : own_name;
    // "Trung tâm Khuyến công" after "Trung tâm Khuyến công tỉnh Kon Tum" is that one.
    const auto* place = unit != nullptr ? unit : unit_of_host(host);
    const auto known = passing ? std::nullopt : known_free(own_name, host, place);
    // A Chi cục of no place is the one of the province that the article speaks of.
    const bool nobodys = !known && !passing && !host && unit == nullptr && body.open->owner == Owner::province;
    place = nobodys ? context.frame->province : place;
    const auto placed = nobodys && place != nullptr ? own_name + " " + label_of(*place) : label;
    const auto index = known     ? *known
                       : passing ? passing_body(body, label, host)
                                 : lasting_body(*body.open, {label, placed}, host, nobodys ? place : unit);
    if (!passing && !known) {
        by_name_.emplace(own_name, index);
    }
    if (host) {
        draft_.imply(index, body.range);
        draft_.claim(Relation::part_of, index, *host, body.range, of_ministry ? "part_of.ministry" : "part_of.name");
    }
    units_.try_emplace(index, place);
    return index;
}

const Unit* Agencies::unit_of_host(std::optional<EntityIndex> host) const
{
    return host ? unit_of(*host) : nullptr;
}

bool Agencies::of_some_ministry(const BodyMention& body, const std::string& own_name) const
{
    const auto before = only_one_named(own_name);
    return body.open->head == "Vụ" && !body.place && (!before || name_of(*before) == own_name);
}

std::optional<EntityIndex> Agencies::known_free(const std::string& own_name, std::optional<EntityIndex> host,
                                                const Unit* place) const
{
    if (place != nullptr) {
        if (const auto there = one_at(own_name, *place)) {
            return there;
        }
    } else if (!host) {
        const auto named = only_one_named(own_name);
        return named ? named : only_one_beginning(own_name);
    }
    // "Trung tâm A (thuộc Cục B)" is the "Trung tâm A" that the article named before without its parent.
    const auto same = host ? only_one_named(own_name) : std::nullopt;
    return same && unit_of(*same) == nullptr && name_of(*same) == own_name ? same : std::nullopt;
}

/// "Trung tâm Bảo vệ quyền tác giả" after "Trung tâm Bảo vệ quyền tác giả âm nhạc Việt Nam": the only body whose longer
/// name begins so.
std::optional<EntityIndex> Agencies::only_one_beginning(const std::string& own_name) const
{
    constexpr auto fewest_words = 3;
    const auto folded = fold_phrase(own_name) + " ";
    std::optional<EntityIndex> found;
    for (EntityIndex i = 0; std::count(folded.begin(), folded.end(), ' ') >= fewest_words && i < draft_.size(); ++i) {
        const auto& entity = static_cast<const Draft&>(draft_)[i];
        const bool longer = entity.kind == Kind::agency && fold_phrase(entity.label).rfind(folded, 0) == 0;
        if (longer && found) {
            return std::nullopt;
        }
        found = longer ? std::optional{i} : found;
    }
    return found;
}

/// "Chi cục Thủy sản Hà Nội" and "Chi cục Thủy sản (Sở Nông nghiệp Hà Nội)": the body of this name there that the
/// article knows.
std::optional<EntityIndex> Agencies::one_at(const std::string& own_name, const Unit& unit) const
{
    const auto [first, last] = by_name_.equal_range(own_name);
    const auto found = std::find_if(first, last, [&](const auto& entry) {
        const auto* place = unit_of(entry.second);
        return place != nullptr && key_of(*place) == key_of(unit);
    });
    return found == last ? std::nullopt : std::optional{found->second};
}

/// The place as it closes a free name: with its type where the text gives one; a municipality always with it, but in
/// the name of a school or hospital.
std::string Agencies::spelled_unit(const BodyMention& body, const Unit& unit)
{
    const bool spelled = body.place->named != nullptr;
    if (spelled) {
        draft_.mention(locality(draft_, unit), body.place->range);
    }
    const auto& head = body.open->head;
    const bool in_name = head.rfind("Trường", 0) == 0 || head == "Đại học" || head == "Học viện" || head == "Bệnh viện";
    const bool bare = spelled && body.place->word == nullptr &&
                      (unit.type != UnitType::municipality || (in_name && unit.name != "Hồ Chí Minh"));
    return bare ? std::string{unit.name} : label_of(unit);
}

EntityIndex Agencies::passing_body(const BodyMention& body, const std::string& label, std::optional<EntityIndex> host)
{
    const bool delegation = body.open->kind == OpenKind::delegation;
    // "Ban Chỉ đạo Bộ Công Thương": without a task of its own it is whose it is.
    const bool named_by_host = host && !delegation && fold_phrase(label) == fold_phrase(body.open->head);
    const auto index = ad_hoc(body, host && delegation ? label + " của " + draft_[*host].label
                                    : named_by_host    ? label + " " + draft_[*host].label
                                                       : label);
    if (delegation) {
        delegations_.emplace_back(body.range.first, index);
    }
    return index;
}

EntityIndex Agencies::lasting_body(const OpenBody& open, const FreeName& name, std::optional<EntityIndex> host,
                                   const Unit* unit)
{
    const auto& label = name.label;
    const auto owner = host ? "|" + draft_[*host].key : unit != nullptr ? "|" + key_of(*unit) : std::string{};
    const auto handle = without_and(fold_phrase(name.placed)) + owner;
    const auto index =
        draft_.entity(Kind::agency, handle, host && unit == nullptr ? label + " " + draft_[*host].label : label);
    auto& entity = draft_[index];
    const bool of_article = host ? draft_[*host].key.empty() : open.owner != Owner::nobody && unit == nullptr;
    entity.key = of_article ? std::string{} : handle;
    if (entity.properties.empty() && host) {
        entity.properties = draft_[*host].properties;
    }
    draft_.alias(index, label);
    return index;
}

std::optional<EntityIndex> Agencies::delegation_before(std::uint32_t at) const
{
    std::optional<EntityIndex> found;
    for (const auto& [token, index] : delegations_) {
        if (token < at) {
            found = index;
        }
    }
    return found;
}

}  // namespace soichi
