#include "importers/resolve/agencies.hpp"

#include <algorithm>

#include "importers/resolve/body_units.hpp"
#include "importers/resolve/localities.hpp"

namespace soichi {

namespace {

std::string_view level_name(const Unit& unit)
{
    switch (level_of(unit.type)) {
    case 1:
        return "province";
    case 2:
        return "district";
    default:
        return "commune";
    }
}

}  // namespace

std::optional<EntityIndex> Agencies::resolve(const BodyMention& body, const BodyContext& context)
{
    auto found = body.central != nullptr ? resolve_central(body, context)
                 : body.local != nullptr ? resolve_local(body, context)
                                         : resolve_open(body, context);
    if (found) {
        body.implied ? draft_.imply(*found, body.range) : draft_.mention(*found, body.range);
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
    case '1':
        frame.province = frame_.province;
        break;
    case '2':
        frame.district = frame_.district;
        break;
    case '3':
        frame.commune = frame_.commune;
        break;
    default:
        return std::nullopt;
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
        return body->host.front().local == nullptr
                   ? std::nullopt
                   : std::optional{hosted(*body->local, local(*body->host.front().local, *unit, at), at)};
    }
    return body->local == nullptr ? std::nullopt : std::optional{local(*body->local, *unit, at)};
}

EntityIndex Agencies::central(const CentralBody& spoken_of, const TokenRange& at)
{
    const auto& body = CentralBodies::builtin().at_era(spoken_of, frame_.era);
    const auto key = key_of(body);
    const auto index = draft_.entity(Kind::agency, key, body.name);
    auto& entity = draft_[index];
    entity.key = key;
    entity.properties = properties_of(body);
    draft_.imply(index, at);
    return index;
}

namespace {

/// "Ủy ban Pháp luật của Quốc hội", "Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam": the name of the part names the
/// whole.
bool names_parent(const CentralBody& body, const CentralBody& parent)
{
    const auto tail = " " + std::string{parent.name};
    const bool ends = body.name.size() > tail.size() && body.name.substr(body.name.size() - tail.size()) == tail;
    // The Front is its committees: "Ủy ban Trung ương MTTQ Việt Nam" names no second body.
    return ends && parent.id != "MTTQVN" &&
           (parent.branch == "front" || has_departments(std::string{parent.name}) ||
            body.name.find(" của " + std::string{parent.name}) != std::string_view::npos);
}

}  // namespace

std::optional<EntityIndex> Agencies::resolve_central(const BodyMention& body, const BodyContext& context)
{
    if (body.weak) {
        draft_.doubts().about(Kind::agency, body.range, Reason::ambiguous,
                              {{std::string{body.central->name}, std::string{body.central->name}, 0}});
        return std::nullopt;
    }
    const auto index = central(*body.central, body.range);
    note_ministry(body.range.first, index);
    if (const auto* parent = CentralBodies::builtin().find(body.central->parent);
        parent != nullptr && names_parent(*body.central, *parent)) {
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
    if (body.parent == "ubnd" || (body.parent == "complement" && body.complement == Complement::province_or_host)) {
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
    const auto name =
        body.id == "ban_thuong_vu_dang_bo" ? reading_.knowledge().local_body("ban_thuong_vu")->name : body.name;
    // "Cơ quan Cảnh sát điều tra (C46), Bộ Công an": the table of central bodies has it by its whole name.
    if (const auto* whole = CentralBodies::builtin().named(name + " " + draft_[host].label)) {
        const auto index = central(*whole, at);
        draft_.claim(Relation::part_of, index, host, at, "part_of.name");
        return index;
    }
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

std::optional<EntityIndex> Agencies::resolve_local(const BodyMention& body, const BodyContext& context)
{
    if (!body.host.empty()) {
        return resolve_hosted(body, context);
    }
    if (const auto ministry = body.of_ministry ? ministry_before(body.range.first, true) : std::nullopt) {
        const auto index = hosted(*body.local, *ministry, body.range);
        draft_.claim(Relation::part_of, index, *ministry, body.range, "part_of.ministry");
        return index;
    }
    const auto* unit = unit_for(body, *context.frame);
    auto found = unit != nullptr ? resolve_placed(body, *unit) : std::nullopt;
    found = found ? found : resolve_bare(body, context);
    // In lower case the words speak of such bodies in general, or of what they do ("thanh tra").
    if (!found && reading_[body.range.first].capital) {
        draft_.doubts().about(Kind::agency, body.range, Reason::unresolved);
    }
    return found;
}

std::optional<EntityIndex> Agencies::resolve_placed(const BodyMention& body, const Unit& unit)
{
    switch (body.local->complement) {
    case Complement::unit_as_committee:
    case Complement::committee:
    case Complement::committee_or_union:
    case Complement::committee_or_council:
        return hosted(*body.local, committee_of(unit, body.range), body.range);
    case Complement::host:
    case Complement::union_host:
    case Complement::council:
        return std::nullopt;
    default:
        break;
    }
    if (body.place && body.place->named != nullptr) {
        draft_.mention(locality(draft_, unit), body.place->range);
    }
    return is_committee(body) ? committee_of(unit, body.range) : local(*body.local, unit, body.range);
}

namespace {

/// A body of a unit, which an owner ("thuộc Sở Xây dựng") only helps to place.
bool owned_by_place(const LocalBody& body)
{
    return body.complement == Complement::unit || body.complement == Complement::province ||
           body.complement == Complement::district;
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

const Unit* Agencies::unit_of(EntityIndex agency) const
{
    const auto found = units_.find(agency);
    return found == units_.end() ? nullptr : found->second;
}

}  // namespace soichi
