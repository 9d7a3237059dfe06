#include "importers/resolve/agencies.hpp"

#include <algorithm>
#include <set>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"
#include "importers/resolve/body_units.hpp"
#include "importers/resolve/localities.hpp"

namespace soichi {

namespace {

std::string_view level_name(const Unit& unit)
{
    switch (level_of(unit.type)) {
        case 1: return "province";
        case 2: return "district";
        default: return "commune";
    }
}

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
    const auto shared = static_cast<double>(std::count_if(words_a.begin(), words_a.end(), [&](const auto& w) { return words_b.count(w) != 0; }));
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

}  // namespace

std::optional<EntityIndex> Agencies::resolve(const BodyMention& body, const BodyContext& context)
{
    auto found = body.central != nullptr ? resolve_central(body, context)
                 : body.local != nullptr ? resolve_local(body, context)
                                         : resolve_open(body, context);
    if (found) {
        draft_.mention(*found, body.range);
        if (is_committee(body)) {
            last_committee_ = found;
        }
        if (is_association(body)) {
            unions_.insert(*found);
        }
    }
    return found;
}

namespace {

void stand_at(BodyMention& body, const TokenRange& at)
{
    body.range = at;
    body.name = at;
    for (auto& host : body.host) {
        stand_at(host, at);
    }
}

}  // namespace

std::optional<EntityIndex> Agencies::issuer(const IssuerToken& token, const TokenRange& at)
{
    if (const auto* body = CentralBodies::builtin().named(token.body); body != nullptr && token.level == '0') {
        return central(*body, at);
    }
    Frame frame;
    frame.era = frame_.era;
    switch (token.level) {
        case '1': frame.province = frame_.province; break;
        case '2': frame.district = frame_.district; break;
        case '3': frame.commune = frame_.commune; break;
        default: return std::nullopt;
    }
    const Unit* unit = token.level == '1' ? frame.province : token.level == '2' ? frame.district : frame.commune;
    if (unit == nullptr) {
        return std::nullopt;
    }
    Article spelled;
    spelled.text = token.body;
    const Reading words{spelled};
    auto body = body_at(words, 0);
    if (!body) {
        return std::nullopt;
    }
    stand_at(*body, at);
    if (is_committee(*body)) {
        return committee_of(*unit, at);
    }
    if (!body->host.empty() && is_committee(body->host.front())) {
        return hosted(*body->local, committee_of(*unit, at), at);
    }
    if (!body->host.empty()) {
        return body->host.front().local == nullptr ? std::nullopt
                                                   : std::optional{hosted(*body->local, local(*body->host.front().local, *unit, at), at)};
    }
    return body->local == nullptr ? std::nullopt : std::optional{local(*body->local, *unit, at)};
}

EntityIndex Agencies::central(const CentralBody& body, const TokenRange& at)
{
    // Bodies of two eras may share a name; the earlier one has its end in the key.
    const bool later_exists = CentralBodies::builtin().named(body.name) != &body;
    const auto key = std::string{body.name} + (later_exists ? "|" + std::string{body.to} : std::string{});
    const auto index = draft_.entity(Kind::agency, key, body.name);
    auto& entity = draft_[index];
    entity.key = key;
    entity.properties.emplace("level", "central");
    draft_.imply(index, at);
    return index;
}

namespace {

/// "Ủy ban Pháp luật của Quốc hội", "Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam": the name of the part names the whole.
bool names_parent(const CentralBody& body, const CentralBody& parent)
{
    const auto tail = " " + std::string{parent.name};
    const bool ends = body.name.size() > tail.size() && body.name.substr(body.name.size() - tail.size()) == tail;
    return ends && (parent.branch == "front" || body.name.find(" của " + std::string{parent.name}) != std::string_view::npos);
}

}  // namespace

std::optional<EntityIndex> Agencies::resolve_central(const BodyMention& body, const BodyContext& context)
{
    if (body.weak) {
        draft_.doubt(body.range, "a name that bodies of several levels share", {std::string{body.central->name}});
        return std::nullopt;
    }
    const auto index = central(*body.central, body.range);
    if (const auto* parent = CentralBodies::builtin().find(body.central->parent); parent != nullptr && names_parent(*body.central, *parent)) {
        draft_.claim(Relation::part_of, index, central(*parent, body.range), body.range, "part_of.name");
    }
    for (const auto& host : body.host) {
        if (const auto parent = resolve(host, context)) {
            draft_.claim(Relation::part_of, index, *parent, body.range, "part_of.name");
        }
    }
    return index;
}

EntityIndex Agencies::local(const LocalBody& body, const Unit& unit, const TokenRange& at)
{
    const auto key = body.name + "|" + key_of(unit);
    const auto index = draft_.entity(Kind::agency, key, label_of_body(body, unit));
    draft_.imply(index, at);
    auto& entity = draft_[index];
    if (entity.key.empty()) {
        entity.key = key;
        entity.properties.emplace("level", level_name(unit));
        entity.properties.emplace("locality", label_of(unit));
        units_[index] = &unit;
        by_name_.emplace(body.name, index);
    }
    if (body.governs) {
        draft_.claim(Relation::governs, index, implied_locality(draft_, unit, at), at, "governs.name");
    }
    if (body.parent == "ubnd") {
        const auto parent = local(*reading_.knowledge().local_body("ubnd"), unit, at);
        draft_.claim(Relation::part_of, index, parent, at, "part_of.kind");
    } else if (const auto* parent = CentralBodies::builtin().find(body.parent)) {
        draft_.claim(Relation::part_of, index, central(*parent, at), at, "part_of.kind");
    }
    return index;
}

EntityIndex Agencies::committee_of(const Unit& unit, const TokenRange& at)
{
    return local(*reading_.knowledge().local_body(committee_id(unit.type)), unit, at);
}

EntityIndex Agencies::hosted(const LocalBody& body, EntityIndex host, const TokenRange& at)
{
    const auto name = body.id == "ban_thuong_vu_dang_bo" ? reading_.knowledge().local_body("ban_thuong_vu")->name : body.name;
    const auto handle = name + "|" + (draft_[host].key.empty() ? draft_[host].label : draft_[host].key);
    const auto index = draft_.entity(Kind::agency, handle, name + " " + draft_[host].label);
    draft_.imply(index, at);
    auto& entity = draft_[index];
    if (entity.properties.empty()) {
        entity.key = draft_[host].key.empty() ? std::string{} : handle;
        entity.properties = draft_[host].properties;
        units_[index] = unit_of(host);
        by_name_.emplace(name, index);
    }
    if (body.parent == "complement") {
        draft_.claim(Relation::part_of, index, host, at, "part_of.name");
    }
    return index;
}

namespace {

const Unit* unit_for(const BodyMention& body, const Frame& frame)
{
    const bool of_tinh = body.local->name.rfind("Tỉnh", 0) == 0;
    const auto types = of_tinh ? std::vector<UnitType>{UnitType::province} : types_for(body.local->complement);
    if (!body.place) {
        return types.empty() ? nullptr : unit_of_frame(types, frame);
    }
    if (body.place->named == nullptr) {
        return unit_of_frame(body.place->word->types, frame);
    }
    if (body.place->word == nullptr && !types.empty()) {
        return resolve_typed(*body.place, types, frame);
    }
    return soichi::resolve(*body.place, frame);
}

}  // namespace

bool Agencies::bears(EntityIndex agency, const std::string& own_name) const
{
    const auto [first, last] = by_name_.equal_range(own_name);
    return std::any_of(first, last, [agency](const auto& entry) { return entry.second == agency; });
}

std::optional<EntityIndex> Agencies::only_one_named(const std::string& name) const
{
    const auto [first, last] = by_name_.equal_range(name);
    if (first == last) {
        return std::nullopt;
    }
    const auto index = first->second;
    const bool one = std::all_of(first, last, [&](const auto& entry) { return entry.second == index; });
    return one ? std::optional{index} : std::nullopt;
}

std::optional<EntityIndex> Agencies::only_one_headed(std::string_view head) const
{
    static const std::set<std::string> other_heads{"Bộ Chính trị", "Bộ Tư lệnh", "Bộ Chỉ huy", "Bộ Tổng", "Bộ đội"};
    std::optional<EntityIndex> found;
    for (EntityIndex i = 0; !head.empty() && i < draft_.size(); ++i) {
        const auto& entity = static_cast<const Draft&>(draft_)[i];
        const bool other = std::any_of(other_heads.begin(), other_heads.end(), [&](const std::string& name) { return entity.label.rfind(name, 0) == 0; });
        if (entity.kind != Kind::agency || entity.label.rfind(head, 0) != 0 || other) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = i;
    }
    return found;
}

/// "UBKT" after "Ủy ban Kiểm tra Trung ương" is the central board.
std::optional<EntityIndex> Agencies::central_board(const std::string& name) const
{
    for (EntityIndex i = 0; i < draft_.size(); ++i) {
        const auto& entity = static_cast<const Draft&>(draft_)[i];
        const auto level = entity.properties.find("level");
        if (entity.kind == Kind::agency && level != entity.properties.end() && level->second == "central" &&
            entity.label.rfind(name + " ", 0) == 0) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<EntityIndex> Agencies::resolve_local(const BodyMention& body, const BodyContext& context)
{
    if (!body.host.empty()) {
        return resolve_hosted(body, context);
    }
    const auto* unit = unit_for(body, *context.frame);
    auto found = unit != nullptr ? resolve_placed(body, *unit) : std::nullopt;
    found = found ? found : resolve_bare(body, context);
    if (!found) {
        draft_.doubt(body.range, "its place is not told", {});
    }
    return found;
}

std::optional<EntityIndex> Agencies::resolve_placed(const BodyMention& body, const Unit& unit)
{
    switch (body.local->complement) {
        case Complement::unit_as_committee:
        case Complement::committee:
        case Complement::committee_or_union:
        case Complement::committee_or_council: return hosted(*body.local, committee_of(unit, body.range), body.range);
        case Complement::host:
        case Complement::union_host:
        case Complement::council: return std::nullopt;
        default: break;
    }
    if (body.place && body.place->named != nullptr) {
        draft_.mention(locality(draft_, unit), body.place->range);
    }
    return is_committee(body) ? committee_of(unit, body.range) : local(*body.local, unit, body.range);
}

/// A body without a place: what the words around it lend, else the only one of its name in the article.
std::optional<EntityIndex> Agencies::resolve_bare(const BodyMention& body, const BodyContext& context)
{
    const auto complement = body.local->complement;
    const bool of_union = complement == Complement::committee_or_union || complement == Complement::union_host;
    const bool board = complement == Complement::committee || complement == Complement::committee_or_council ||
                       complement == Complement::committee_or_union;
    const bool union_next = of_union && context.host && unions_.contains(*context.host);
    const auto lender = complement == Complement::host || union_next ? context.host : std::nullopt;
    const auto host = board && context.committee ? context.committee : lender;
    if (host) {
        return hosted(*body.local, *host, body.range);
    }
    // "Phó Chánh Văn phòng" alone may be of any body.
    const bool any = body.local->id == "van_phong";
    auto found = !any && (board || !body.place) ? only_one_named(body.local->name) : std::nullopt;
    found = found || !board ? found : central_board(body.local->name);
    // "Ban Tổ chức trao giải" is the organiser of an event.
    const bool lends = board && last_committee_ && body.local->id != "ban_to_chuc";
    return found || !lends ? found : std::optional{hosted(*body.local, *last_committee_, body.range)};
}

namespace {

/// A body of a unit, which an owner ("thuộc Sở Xây dựng") only helps to place.
bool owned_by_place(const LocalBody& body)
{
    return body.complement == Complement::unit || body.complement == Complement::province || body.complement == Complement::district;
}

}  // namespace

std::optional<EntityIndex> Agencies::resolve_hosted(const BodyMention& body, const BodyContext& context)
{
    const auto host = resolve(body.host.front(), context);
    if (host && owned_by_place(*body.local)) {
        const auto* unit = unit_of(*host);
        return unit == nullptr ? std::nullopt : std::optional{local(*body.local, *unit, body.range)};
    }
    return host ? std::optional{hosted(*body.local, *host, body.range)} : std::nullopt;
}

EntityIndex Agencies::ad_hoc(const BodyMention& body, const std::string& label)
{
    const bool delegation = body.open->kind == OpenKind::delegation;
    const bool bare = body.range.last <= body.name.first + 2 || (body.host.empty() && !body.place && fold_phrase(label) == fold_phrase(body.open->head));
    for (const auto& [head, index] : ad_hoc_) {
        const bool same_head = head == body.open->head;
        if (same_head && (bare || delegation ? bare || variants(label, draft_[index].label) : variants(label, draft_[index].label))) {
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

std::optional<EntityIndex> Agencies::resolve_open(const BodyMention& body, const BodyContext& context)
{
    auto label = expanded(capitalised(tidy(reading_.words(body.name))));
    const auto host = body.host.empty() ? std::nullopt : resolve(body.host.front(), context);
    const auto kind = body.open->kind;
    const bool passing = kind == OpenKind::delegation || kind == OpenKind::ad_hoc;
    const Unit* unit = body.place ? soichi::resolve(*body.place, *context.frame) : nullptr;
    if (unit != nullptr) {
        label += " " + spelled_unit(body, *unit);
    } else if (body.place && body.place->named == nullptr && !passing) {
        return std::nullopt;
    }
    const auto index = passing ? passing_body(body, label, host) : lasting_body(label, host, unit);
    if (host) {
        draft_.imply(index, body.range);
        draft_.claim(Relation::part_of, index, *host, body.range, "part_of.name");
    }
    units_.try_emplace(index, unit);
    return index;
}

/// The place as it closes a free name: with its type where the text gives one; a municipality always with it.
std::string Agencies::spelled_unit(const BodyMention& body, const Unit& unit)
{
    const bool spelled = body.place->named != nullptr;
    if (spelled) {
        draft_.mention(locality(draft_, unit), body.place->range);
    }
    const bool bare = spelled && body.place->word == nullptr && unit.type != UnitType::municipality;
    return bare ? std::string{unit.name} : label_of(unit);
}

EntityIndex Agencies::passing_body(const BodyMention& body, const std::string& label, std::optional<EntityIndex> host)
{
    const bool delegation = body.open->kind == OpenKind::delegation;
    const auto index = ad_hoc(body, host && delegation ? label + " của " + draft_[*host].label : label);
    if (delegation) {
        delegations_.emplace_back(body.range.first, index);
    }
    return index;
}

EntityIndex Agencies::lasting_body(const std::string& label, std::optional<EntityIndex> host, const Unit* unit)
{
    const auto owner = host ? "|" + draft_[*host].key : unit != nullptr ? "|" + key_of(*unit) : std::string{};
    const auto handle = fold_phrase(label) + owner;
    const auto index = draft_.entity(Kind::agency, handle, host ? label + " " + draft_[*host].label : label);
    auto& entity = draft_[index];
    entity.key = host && draft_[*host].key.empty() ? std::string{} : handle;
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

const Unit* Agencies::unit_of(EntityIndex agency) const
{
    const auto found = units_.find(agency);
    return found == units_.end() ? nullptr : found->second;
}

}  // namespace soichi
