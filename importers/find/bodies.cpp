#include "importers/find/bodies.hpp"

#include <algorithm>

#include "importers/find/body_heads.hpp"
#include "importers/find/body_kinds.hpp"
#include "importers/find/open_names.hpp"

namespace soichi {

namespace {

/// "UBND", "BQLDA", "C46": an abbreviation, or the number by which a service is known.
bool is_abbreviation(const Reading& reading, std::uint32_t at)
{
    const auto word = reading.words({at, at + 1});
    const bool numbered = reading[at].capital && !word.empty() && word.back() >= '0' && word.back() <= '9';
    return reading.is_word(at) && (reading[at].capitals || numbered);
}

/// "Trung tâm Phát triển quỹ đất thuộc Sở Tài nguyên và Môi trường": whom it belongs to tells its place.
void take_owner(const Reading& reading, BodyMention& body)
{
    if (!reading.is(body.range.last, "thuộc")) {
        return;
    }
    auto owner = body_at(reading, body.range.last + 1);
    if (owner && owner->local != nullptr) {
        body.range.last = owner->range.last;
        body.host.push_back(std::move(*owner));
    }
}

/// A place straight after the name: typed, bare, or a type alone.
void take_place(const Reading& reading, BodyMention& body)
{
    const auto after = past_abbreviation(reading, body.range.last);
    auto place = place_at(reading, after);
    if (!place || !reading[after].spaced) {
        return;
    }
    // A ward's bare name after a head would as often be the beginning of a person's name.
    const bool bare = place->word == nullptr;
    const auto units = candidates(*place);
    const bool known =
        std::any_of(units.begin(), units.end(), [](const Unit* unit) { return level_of(unit->type) < 3; });
    if (bare && !known && !is_committee(body)) {
        return;
    }
    body.range.last = place->range.last;
    // "UBND tỉnh Bắc Kạn cũ", "Thường vụ Tỉnh ủy tỉnh Yên bái": the type stands alone, its name is misspelled.
    body.place = place;
}

void take_host(const Reading& reading, BodyMention& body, bool shared_word)
{
    auto after = past_abbreviation(reading, body.range.last);
    // "Cơ quan Cảnh sát điều tra (C46), Bộ Công an"
    const bool police = (body.local->id == "csdt" || body.local->id == "andt") &&
                        (reading.is(after + 1, "bộ") || reading.is(after + 1, "công"));
    // "Chánh Thanh tra, Sở Nội vụ": the title shares its last word with the body.
    const bool titled = shared_word && reading.is(after + 1, "sở");
    after += (after > body.range.last || police || titled) && reading.is_sign(after, U',') ? 1U : 0U;
    const bool dash =
        reading.is_sign(after, U'-') && reading[after].spaced && body.local->complement == Complement::host;
    after += reading.is(after, "của") || reading.is(after, "thuộc") || dash ? 1U : 0U;
    if (reading.is(after, "bộ") && reading[after].capital && !reading[after + 1].capital &&
        !reading.begins_any(after, {EntryKind::central_body, EntryKind::local_body})) {
        body.of_ministry = true;
        body.range.last = after + 1;
        return;
    }
    // "Ban cán sự Đảng bộ Tài chính": the word for ministry in lower case.
    auto host = body_at(reading, after, reading.is(after, "bộ"));
    // "Văn phòng Thường trực Ban Chỉ huy": the word says what kind of office it is.
    const bool adjective =
        host && host->local != nullptr && host->local->id == "thuong_truc" && host->host.empty() && !host->place;
    if (host && !adjective && host_fits(body.local->complement, *host)) {
        body.range.last = host->range.last;
        body.host.push_back(std::move(*host));
    }
}

/// "CATP |Đà Nẵng|", "CAQ": gives the place its level.
void add_level(const Reading& reading, BodyMention& body)
{
    const auto* level = level_in_abbreviation(reading, body.range.first);
    if (level == nullptr) {
        return;
    }
    PlaceMention alone;
    alone.range = body.name;
    body.place = body.place ? body.place : std::optional{alone};
    body.place->word = body.place->word != nullptr ? body.place->word : level;
}

/// "trường chính trị tỉnh" may be a body; "lập trường chính trị" is none.
bool only_words(const Reading& reading, const BodyMention& body)
{
    return !reading[body.range.first].capital && !body.local->governs && !body.place && body.host.empty() &&
           !body.of_ministry;
}

std::optional<BodyMention> local_at(const Reading& reading, std::uint32_t at, const Hit& hit, bool shared_word)
{
    BodyMention body;
    body.range = {at, hit.last};
    body.name = body.range;
    body.local = &reading.knowledge().local_bodies()[hit.entry->index];
    if (names_a_class(reading, hit.last) || counted_before(reading, at) ||
        organises_an_event(reading, *body.local, hit.last)) {
        return std::nullopt;
    }
    if (takes_host(body.local->complement)) {
        take_host(reading, body, shared_word);
    }
    if (!body.host.empty() && names_a_class(reading, body.range.last)) {
        return std::nullopt;
    }
    const bool adjective =
        body.local->id == "thuong_truc" && body.host.empty() && at > 0 && reading.is(at - 1, "phòng");
    if (adjective || (body.host.empty() && of_some_union(reading, body))) {
        return std::nullopt;
    }
    if (body.host.empty() && !body.of_ministry &&
        (takes_unit(body.local->complement) || body.local->complement == Complement::committee ||
         body.local->complement == Complement::committee_or_union)) {
        take_place(reading, body);
        add_level(reading, body);
    }
    if (body.host.empty() && !body.place && takes_unit(body.local->complement)) {
        take_owner(reading, body);
    }
    return !shared_word && only_words(reading, body) ? std::nullopt : std::optional{body};
}

/// "Cục Chống tham nhũng (Thanh tra Chính phủ)", "Tổng cục Chính trị, Bộ Quốc phòng", "Cục Phòng bệnh Bộ Y tế": names
/// run from small to large.
void take_central_host(const Reading& reading, BodyMention& body)
{
    const auto after = past_abbreviation(reading, body.range.last);
    const bool bracket = reading.is_sign(after, U'(');
    const bool joined = bracket || reading.is_sign(after, U',') || reading.is_sign(after, U'-') ||
                        reading.is(after, "của") || reading.is(after, "thuộc");
    auto host = body_at(reading, joined ? after + 1 : after);
    if (host && host->central != nullptr && CentralBodies::builtin().is_above(*host->central, *body.central)) {
        body.range.last = host->range.last + (bracket && reading.is_sign(host->range.last, U')') ? 1U : 0U);
        body.host.push_back(std::move(*host));
    }
}

/// "Vụ thanh toán …" at the start of a sentence is plain words; "Cục Dự trữ Nhà nước khu vực Tây Bắc" and "Cục Môi
/// trường thành phố Ô-xa-ca" are other bodies than the central one.
bool ends_elsewhere(const Reading& reading, std::uint32_t at, const Hit& hit)
{
    // "QH 1/500", "QH-KT", "Ảnh: QH": a plan of land use or someone's initials, no assembly.
    const bool plan = hit.last == at + 1 && reading.is(at, "qh") &&
                      (reading.is_sign(at - 1, U':') || reading[hit.last].kind == TokenKind::number ||
                       reading.is_sign(hit.last, U'-') || reading.is(hit.last, "chi"));
    if (plan) {
        return true;
    }
    const auto head = reading.longest(at, EntryKind::open_body);
    if (head.entry == nullptr) {
        return false;
    }
    constexpr std::uint32_t surely_a_name = 5;
    const bool plain =
        reading.sentence_of(at).first == at && !reading[head.last].capital && hit.last - at < surely_a_name;
    const bool region =
        (reading.is(hit.last, "khu") && reading.is(hit.last + 1, "vực")) || reading.is_any(hit.last, {"miền", "vùng"});
    const bool elsewhere = region || reading.longest(hit.last, EntryKind::unit_word).entry != nullptr;
    // "Vụ Công tác thanh niên, Phụ nữ và Trẻ em, Bộ …" has a longer name than the one known.
    const auto longer = reading.is_sign(hit.last, U',') ? open_body_at(reading, at, head) : std::nullopt;
    return plain || elsewhere || (longer && longer->name.last > hit.last);
}

std::optional<BodyMention> central_at(const Reading& reading, std::uint32_t at, const Hit& hit, bool weak)
{
    BodyMention body;
    body.range = {at, hit.last};
    body.name = body.range;
    body.central = &Knowledge::all_central()[hit.entry->index];
    body.weak = weak;
    // "Bộ Quốc phòng Mỹ", "Chính phủ Nhật Bản" are other countries' bodies.
    // "Ngân hàng Nhà nước chi nhánh An Giang" is not the bank.
    const bool branch = reading.is(hit.last, "chi") && reading.is(hit.last + 1, "nhánh");
    if (branch || reading.longest(hit.last, EntryKind::country).entry != nullptr) {
        return std::nullopt;
    }
    take_central_host(reading, body);
    body.weak = weak && body.host.empty();
    return body;
}

/// What begins at one token: the longest names of each kind.
struct Heads {
    Hit local;
    Hit central;
    Hit open;
};

/// A local body; or, where the text says neither its place nor its host, the central body of the same words, or a
/// longer free name.
std::optional<BodyMention> local_or_longer(const Reading& reading, std::uint32_t at, const Heads& heads,
                                           bool shared_word)
{
    auto body = local_at(reading, at, heads.local, shared_word);
    const bool incomplete = body && !body->place && body->host.empty() && !body->of_ministry;
    if (body && !incomplete) {
        return body;
    }
    const auto end = heads.local.last;
    if (heads.central.last == end && (reading[at].capital || shared_word)) {
        return central_at(reading, at, heads.central, false);
    }
    // "Ban Quản lý Khu kinh tế Dung Quất": the name goes on after the words that are a body's own elsewhere.
    const bool longer = incomplete && heads.open.entry != nullptr && reading.is_word(end) && reading[end].capital &&
                        reading[end].spaced &&
                        !reading.begins_any(end, {EntryKind::title, EntryKind::honorific, EntryKind::local_body,
                                                  EntryKind::central_body});
    auto free_name = longer || heads.open.last == end ? open_body_at(reading, at, heads.open) : std::nullopt;
    const bool better = free_name && (heads.open.last == end || free_name->name.last > end);
    return better ? std::move(free_name) : std::move(body);
}

}  // namespace

std::uint32_t past_abbreviation(const Reading& reading, std::uint32_t at)
{
    const bool bracket = reading.is_sign(at, U'(') && is_abbreviation(reading, at + 1) && reading.is_sign(at + 2, U')');
    return bracket ? at + 3 : at;
}

bool names_a_class(const Reading& reading, std::uint32_t after)
{
    return reading.is(after, "các") || reading.is(after, "những") || reading.is(after, "cấp") ||
           (reading.longest(after, EntryKind::unit_word).entry != nullptr && generic_units_at(reading, after));
}

std::optional<BodyMention> body_at(const Reading& reading, std::uint32_t at, bool shared_word)
{
    if (!reading.begins_any(
            at, {EntryKind::central_body, EntryKind::local_body, EntryKind::open_body, EntryKind::weak_body})) {
        return std::nullopt;
    }
    const auto common = reading.longest(at, EntryKind::common_word).last;
    const auto central = reading.longest(at, EntryKind::central_body);
    const auto local = reading.longest(at, EntryKind::local_body);
    const auto open = reading.longest(at, EntryKind::open_body);
    const auto weak = reading.longest(at, EntryKind::weak_body);
    // "Hội nghị Tổng kết", "Trường hợp A": common words, unless a longer name is known.
    if (common > std::max({central.last, local.last, open.last > common ? open.last : 0U})) {
        return std::nullopt;
    }
    if (local.entry != nullptr && local.last >= central.last && local.last >= open.last &&
        (shared_word || may_head(reading, at, local))) {
        return local_or_longer(reading, at, {local, central, open}, shared_word);
    }
    // "đề nghị bộ Nông nghiệp và Phát triển nông thôn": the name of a ministry tells it from a set of things.
    const bool ministry = reading.is(at, "bộ") && reading[at + 1].capital && central.last > at + 1;
    if (central.entry != nullptr && central.last >= open.last && (reading[at].capital || shared_word || ministry) &&
        !ends_elsewhere(reading, at, central)) {
        return central_at(reading, at, central, false);
    }
    if (open.entry != nullptr && (shared_word || may_head(reading, at, open))) {
        return open_body_at(reading, at, open, shared_word);
    }
    if (weak.entry != nullptr && reading[at].capital) {
        // "Thủ tướng" is one office; "Hội Nông dân" without a place may be of any level.
        return central_at(reading, at, weak, !Knowledge::is_office(weak.entry->index));
    }
    return std::nullopt;
}

}  // namespace soichi
